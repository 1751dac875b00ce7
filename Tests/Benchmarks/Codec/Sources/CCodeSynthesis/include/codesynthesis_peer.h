// The typed tree of CodeSynthesis XSD, made from the same schemas, over a DOM that Xerces validates.
#pragma once
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// Whether CodeSynthesis XSD and Xerces were there when this was built.
int peer_has_codesynthesis(void);
/// A parser that has read a schema and keeps it; null if it can't be read.
void *peer_codesynthesis_parser(const char *schema);
/// Makes the typed tree of a valid message and throws it away; 0 says that it went well.
int peer_codesynthesis_tree(const uint8_t *bytes, size_t count, void *parser);
/// Its version and that of Xerces, such as 4.0.0 with Xerces 3.2.4.
const char *peer_codesynthesis_version(void);

#ifdef __cplusplus
}
#endif
