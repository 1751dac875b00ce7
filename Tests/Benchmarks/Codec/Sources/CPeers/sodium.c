#include "peers.h"

#include <sodium.h>

void peer_sodium_keys(uint8_t *public_key, uint8_t *secret_key) {
  if (sodium_init() >= 0) crypto_sign_keypair(public_key, secret_key);
}

void peer_sodium_seal(uint8_t *sealed, const uint8_t *bytes, size_t count, const uint8_t *secret_key) {
  crypto_sign(sealed, NULL, bytes, count, secret_key);
}

int peer_sodium_open(uint8_t *opened, const uint8_t *sealed, size_t count, const uint8_t *public_key) {
  return crypto_sign_open(opened, NULL, sealed, count, public_key);
}

const char *peer_sodium_version(void) { return sodium_version_string(); }
