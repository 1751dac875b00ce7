// libsodium as the benchmark sees it, to time the signature check by itself.
#pragma once

#include <sodium.h>
