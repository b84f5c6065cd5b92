// Builds the Worker: build/index.js and build/index_bg.wasm.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
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
  const built = join(folder, 'build', 'index_bg.wasm');
  writeFileSync(built, withoutNames(readFileSync(built)));
  made.write(wanted);
}

/**
 * A WebAssembly module without its `name` section: the names of functions, 0.2 MB, which worker-build has wasm-opt keep.
 * A panic tells its file and line all the same. (Cargo's `strip` would also take `target_features`, which wasm-bindgen reads.)
 */
function withoutNames(wasm) {
  const HEADER = 8;
  const CUSTOM = 0;
  /** An unsigned LEB128 number, and where it ends. */
  const number = (from) => {
    let [value, at, shift] = [0, from, 0];
    for (;;) {
      const byte = wasm[at++];
      value += (byte & 0x7f) * 2 ** shift;
      shift += 7;
      if (byte < 0x80) return [value, at];
    }
  };
  const kept = [wasm.subarray(0, HEADER)];
  for (let start = HEADER; start < wasm.length; ) {
    const [length, body] = number(start + 1);
    const end = body + length;
    const [named, name] = wasm[start] === CUSTOM ? number(body) : [0, body];
    if (wasm.toString('utf8', name, name + named) !== 'name') kept.push(wasm.subarray(start, end));
    start = end;
  }
  return Buffer.concat(kept);
}

/** Where cargo puts what it makes (a developer may have moved it). */
export async function targetFolder(folder = root) {
  const text = await output('cargo', ['metadata', '--no-deps', '--format-version', '1', '--offline'], { cwd: folder });
  if (!text) throw new Stop(`\`cargo metadata\` failed in ${folder}`);
  return JSON.parse(text).target_directory;
}
