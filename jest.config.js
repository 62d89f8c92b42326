export default {
  // Jest alone would leave one of two cores idle.
  maxWorkers: '100%',
  // A test that starts the program several times takes seconds on a busy machine.
  testTimeout: 30_000,
  testEnvironment: 'node',
  roots: ['<rootDir>/tests'],
  // tests/cli runs the built program.
  globalSetup: '<rootDir>/tests/cli/build-dist.js',
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { target: 'es2023', parser: { syntax: 'typescript' } }, module: { type: 'es6' } },
    ],
  },
};
