// Tells callgrind what to count; outside of it these calls do nothing.
#pragma once

/// Begins to count, from 0.
void instructions_begin(void);
/// Ends counting and writes the count to a file of its own, under a name.
void instructions_end(const char *name);
/// Whether the program was built with valgrind's header at hand.
int instructions_can_be_counted(void);
