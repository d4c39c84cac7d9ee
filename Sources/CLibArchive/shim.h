#ifndef FAIRTENDER_CLIBARCHIVE_SHIM_H
#define FAIRTENDER_CLIBARCHIVE_SHIM_H
#include <archive.h>
#include <archive_entry.h>
#include <locale.h>
#ifdef __APPLE__
#include <xlocale.h>
#define FAIRTENDER_UTF8_LOCALE "UTF-8"
#else
#define FAIRTENDER_UTF8_LOCALE "C.UTF-8"
#endif

/// The next entry and its name as UTF-8, null where it has none.
///
/// The library reads names through the locale of the thread; in that of a new process, names beyond ASCII would be lost.
static inline int fairtenderNextHeader(struct archive *archive, struct archive_entry **entry, const char **name) {
  locale_t utf8 = newlocale(LC_CTYPE_MASK, FAIRTENDER_UTF8_LOCALE, (locale_t)0);
  locale_t before = uselocale(utf8);
  int code = archive_read_next_header(archive, entry);
  *name = NULL;
  if (code == ARCHIVE_OK || code == ARCHIVE_WARN) {
    *name = archive_entry_pathname_utf8(*entry);
    if (*name == NULL) *name = archive_entry_pathname(*entry);
  }
  uselocale(before);
  if (utf8 != (locale_t)0) freelocale(utf8);
  return code;
}
#endif
