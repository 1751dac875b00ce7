// What the codec is compared with. Each function does one piece of work on one document; 0 says that it went well.
#pragma once
#include <stddef.h>
#include <stdint.h>

/// libxml2's SAX2 with callbacks that do nothing.
int peer_libxml2_events(const uint8_t *bytes, size_t count);
/// libxml2's tree, made and thrown away.
int peer_libxml2_tree(const uint8_t *bytes, size_t count);

/// libxml2's validator, for a schema file; NULL where that cannot be read.
void *peer_libxml2_schema(const char *path);
/// libxml2's tree, held against a schema.
int peer_libxml2_validated_tree(const uint8_t *bytes, size_t count, void *schema);

/// A tree and a buffer that is used again for each serialisation.
void *peer_libxml2_document(const uint8_t *bytes, size_t count);
/// Serialises the tree; gives the number of bytes.
size_t peer_libxml2_serialise(void *document);
const char *peer_libxml2_version(void);

/// Whether expat was there when this was built.
int peer_has_expat(void);
/// expat with callbacks that do nothing.
int peer_expat_events(const uint8_t *bytes, size_t count);
const char *peer_expat_version(void);

/// libsodium's key pair: 32 bytes public, 64 bytes secret.
void peer_sodium_keys(uint8_t *public_key, uint8_t *secret_key);
/// Signs into a buffer of 64 bytes more.
void peer_sodium_seal(uint8_t *sealed, const uint8_t *bytes, size_t count, const uint8_t *secret_key);
/// Opens what was sealed into a buffer of its size.
int peer_sodium_open(uint8_t *opened, const uint8_t *sealed, size_t count, const uint8_t *public_key);
const char *peer_sodium_version(void);

/// Looks for every `<` with memchr: what merely reading the bytes costs.
size_t peer_memchr(const uint8_t *bytes, size_t count);

/// Processor time of the process in nanoseconds.
uint64_t peer_processor_time(void);
