#ifndef FAIRTENDER_CCLD2_H
#define FAIRTENDER_CCLD2_H
#include <stddef.h>
#ifdef __cplusplus
extern "C" {
#endif
/// The three most likely languages of a text, the likeliest first.
struct ccld2_guess {
  /// ISO 639 codes; an empty string where there is no further guess. Static, never freed.
  const char *_Nonnull code[3];
  /// The share of the text in each, in percent.
  int percent[3];
  /// 1 where the detector vouches for the first.
  int isReliable;
};

/// Guesses the languages of `text`, which must be well-formed UTF-8. Keeps no state: threads may call it at once.
struct ccld2_guess ccld2_detect(const char *_Nonnull text, size_t length);
#ifdef __cplusplus
}
#endif
#endif
