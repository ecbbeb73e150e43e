/** The program of a thread, with a mistake in it. */
throw new TypeError('x is not a function');
