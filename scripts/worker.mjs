// Builds the Worker: build/index.js and build/index_bg.wasm.

import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { WORKER_BUILD_VERSION, at, fingerprint, root, stamp, wasmBindgenVersion } from './project.mjs';
import { Stop, cargoQuiet, output, run, say, step } from './run.mjs';
import { WASM_TARGET, toolEnvironment } from './toolchain.mjs';

/**
 * Cargo knows best what the crate is made from, so it goes first; the steps after it (wasm-bindgen, wasm-opt, esbuild)
 * are skipped when it made the same WASM as last time.
 */
export async function buildWorker({ folder = root, crate = 'escale', env: more = {} } = {}) {
  const env = { ...toolEnvironment(), ...more };
  const made = stamp(join(folder, 'build', '.worker-made-from'));
  await step(`compiling ${crate} for ${WASM_TARGET}${made.exists() ? '' : ' (minutes the first time)'}`, () =>
    run('cargo', ['build', '--release', '--lib', '--target', WASM_TARGET, '--locked', ...cargoQuiet], { env, cwd: folder }),
  );
  const wasm = join(more.CARGO_TARGET_DIR ?? (await targetFolder(folder)), WASM_TARGET, 'release', `${crate}.wasm`);
  if (!existsSync(wasm)) throw new Stop(`cargo made no ${wasm}`);
  const wanted = fingerprint({
    paths: [wasm, join(folder, 'Cargo.toml'), at('package-lock.json')],
    texts: [WORKER_BUILD_VERSION, wasmBindgenVersion()],
  });
  if (made.holds(wanted) && ['index.js', 'index_bg.wasm'].every((file) => existsSync(join(folder, 'build', file)))) {
    return say(`${crate}: the Worker in build/ is up to date`);
  }
  await step('making it a Worker with worker-build (wasm-bindgen, wasm-opt, esbuild; about 1 min)', () =>
    run(at('.tools', 'bin', 'worker-build'), ['--release'], { env, cwd: folder }),
  );
  // worker-build has wasm-opt keep the names of functions, 0.2 MB; a panic tells its file and line all the same. (Cargo's
  // `strip` would also take the section of target features, which wasm-bindgen reads.)
  const built = join(folder, 'build', 'index_bg.wasm');
  await step('leaving the names of functions out', () =>
    run(env.WASM_OPT_BIN, [built, '--strip-debug', '--output', built], { env, cwd: folder }),
  );
  made.write(wanted);
}

/** Where cargo puts what it makes (a developer may have moved it). */
export async function targetFolder(folder = root) {
  const text = await output('cargo', ['metadata', '--no-deps', '--format-version', '1', '--offline'], { cwd: folder });
  if (!text) throw new Stop(`\`cargo metadata\` failed in ${folder}`);
  return JSON.parse(text).target_directory;
}
