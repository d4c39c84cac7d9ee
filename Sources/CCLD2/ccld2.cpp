#include "ccld2.h"

#if defined(__linux__)
// The header of CLD2 needs FILE and does not include it.
#include <cstdio>
#include <string>

#include <cld2/public/compact_lang_det.h>
#include <cld2/public/encodings.h>

struct ccld2_guess ccld2_detect(const char *text, size_t length) {
  // CLD2 looks up the bytes behind the text as if they were a letter, and crashes on what may stand there.
  std::string padded(text, length);
  padded.append(32, '\0');
  CLD2::Language languages[3];
  double scores[3];
  int textBytes = 0;
  bool isReliable = false;
  struct ccld2_guess guess = {};
  CLD2::CLDHints hints = {nullptr, nullptr, CLD2::UNKNOWN_ENCODING, CLD2::UNKNOWN_LANGUAGE};
  CLD2::ExtDetectLanguageSummary(padded.data(), static_cast<int>(length), /*is_plain_text=*/true, &hints,
                                 CLD2::kCLDFlagBestEffort, languages, guess.percent, scores, nullptr, &textBytes,
                                 &isReliable);
  for (int i = 0; i < 3; i++) {
    guess.code[i] = languages[i] == CLD2::UNKNOWN_LANGUAGE ? "" : CLD2::LanguageCode(languages[i]);
  }
  guess.isReliable = isReliable ? 1 : 0;
  return guess;
}
#else
// Elsewhere the words alone decide.
struct ccld2_guess ccld2_detect(const char *, size_t) {
  return {{"", "", ""}, {0, 0, 0}, 0};
}
#endif
