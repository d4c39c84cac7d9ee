#ifndef FAIRTENDER_CLIBXML2_SHIM_H
#define FAIRTENDER_CLIBXML2_SHIM_H
// Debian's libxml2 pulls ICU into its headers, whose enums clash with those of Foundation.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/catalog.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlerror.h>
#include <string.h>

#ifdef __linux__
// In every C library of Linux, but glibc hides it unless asked before the first header.
extern void *memmem(const void *text, size_t textLength, const void *words, size_t wordsLength);
#endif

// What differs between libxml2 2.9 and 2.15, written once here so that the Swift side compiles with all of them.

/// The error is `const` from 2.12 on.
typedef void (*FairtenderXMLErrorFunction)(void *userData, const xmlError *error);

static inline void fairtenderSetErrorFunction(xmlSAXHandler *handler, FairtenderXMLErrorFunction function) {
  handler->serror = (xmlStructuredErrorFunc)function;
}

/// The offset in the document of the byte that the parser stands on. All input is UTF-8, so nothing was converted.
static inline long fairtenderByteOffset(xmlParserCtxt *context) {
  xmlParserInput *input = context->input;
  return input == NULL ? 0 : (long)input->consumed + (long)(input->cur - input->base);
}

static inline int fairtenderIsWellFormed(const xmlParserCtxt *context) {
  return context->wellFormed && context->nsWellFormed;
}

/// The version of the library that is loaded, such as `20914`.
static inline const char *fairtenderLibraryVersion(void) { return xmlParserVersion; }

/// Makes the library refuse to open anything by itself and keep off stderr; for the whole process.
static inline xmlParserInput *fairtenderLoadNothing(const char *url, const char *id, xmlParserCtxt *context) {
  (void)url, (void)id, (void)context;
  return NULL;
}

static inline void fairtenderPrintNothing(void *context, const char *message, ...) { (void)context, (void)message; }

static inline void fairtenderStartLibrary(void) {
  xmlInitParser();
  xmlSetExternalEntityLoader(fairtenderLoadNothing);
  xmlSetGenericErrorFunc(NULL, fairtenderPrintNothing);
#ifdef LIBXML_CATALOG_ENABLED
  xmlCatalogSetDefaults(XML_CATA_ALLOW_NONE);
#endif
}
#endif
