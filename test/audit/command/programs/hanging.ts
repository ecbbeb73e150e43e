/** The program of a thread that never ends and never waits. */
for (;;);
