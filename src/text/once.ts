/** Made when first asked for, and kept: what a page may never ask for costs no start. */
export const once = <T>(make: () => T): (() => T) => {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
};
