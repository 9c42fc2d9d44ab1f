/** Processor time after which an input is taken for one that hangs, in seconds. */
export const HANG_SECONDS = 20;

/** Time on the clock after which an input that uses no processor is taken for one that waits for ever, in seconds. */
export const WAIT_SECONDS = 240;

/** The signal that ends a process whose input hangs; nothing else sends it. */
export const HANG_SIGNAL = "SIGUSR2";
