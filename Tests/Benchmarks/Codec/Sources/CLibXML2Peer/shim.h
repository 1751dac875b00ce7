#pragma once
// The headers themselves are included by CPeers; this target only tells the linker of the library.
