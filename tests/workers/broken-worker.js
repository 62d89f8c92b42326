/** A thread's file that cannot be loaded. */
throw new Error('this file is damaged');
