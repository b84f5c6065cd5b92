// The tools that build the Worker: the wasm32 target, the npm packages, worker-build and the wasm-bindgen CLI.
//
// worker-build would fetch wasm-bindgen, wasm-opt and esbuild as prebuilt binaries from GitHub. Here all three come from
// the package registries, pinned, and are handed to it by its *_BIN variables: a build needs nothing else of the network.

import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { WORKER_BUILD_VERSION, at, fingerprint, stamp, wasmBindgenVersion } from './project.mjs';
import { Stop, cargoQuiet, output, run, say, step } from './run.mjs';

export const WASM_TARGET = 'wasm32-unknown-unknown';
const tools = at('.tools');

/** Everything that is needed to build; what is there already costs next to nothing. */
export async function prepareTools() {
  await addWasmTarget();
  await installPackages();
  await installCargoTools();
}

/** What worker-build, wrangler and the tests find in their environment. */
export function toolEnvironment() {
  return {
    WASM_BINDGEN_BIN: at('.tools', 'bin', 'wasm-bindgen'),
    WASM_OPT_BIN: at('node_modules', 'binaryen', 'bin', 'wasm-opt'),
    ESBUILD_BIN: at('node_modules', 'esbuild', 'bin', 'esbuild'),
    // worker-build sets this for its own cargo; the same everywhere keeps one set of compiled crates.
    WASM_BINDGEN_USE_JS_SYS: '1',
  };
}

async function addWasmTarget() {
  const folder = await output('rustc', ['--print', 'target-libdir', '--target', WASM_TARGET]);
  if (folder && existsSync(folder.trim())) return;
  if (!(await output('rustup', ['--version']))) {
    throw new Stop(`rustup is needed to add Rust's ${WASM_TARGET} target: install it from https://rustup.rs`);
  }
  await step(`adding Rust's ${WASM_TARGET} target`, () => run('rustup', ['target', 'add', WASM_TARGET]));
}

/** `npm ci` when node_modules was made from another lock file, or for another machine. */
export async function installPackages() {
  const made = stamp(at('node_modules', '.made-from'));
  const wanted = fingerprint({ paths: [at('package-lock.json')], texts: [process.platform, process.arch] });
  if (made.holds(wanted)) return;
  // No package's install script is needed: their binaries come as packages of their own.
  await step('installing the npm packages (about 20 s, 330 MB)', () =>
    run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
      otherwise: 'the npm packages could not be installed: is the npm registry within reach?',
    }),
  );
  made.write(wanted);
}

async function installCargoTools() {
  // Its own lock file works, so it is used.
  await cargoTool('worker-build', 'worker-build', WORKER_BUILD_VERSION, ['--locked', '--bin', 'worker-build'], 'about 3 min on two cores');
  // --locked fails for wasm-bindgen-cli 0.2.130: its lock file names a crate that the registry does not hold (yet).
  const version = wasmBindgenVersion();
  await cargoTool('wasm-bindgen-cli', 'wasm-bindgen', version, ['--bin', 'wasm-bindgen'], 'about 1.5 min on two cores');
  // What they were compiled from: most of a gigabyte that nothing reads again.
  rmSync(join(tools, 'target'), { recursive: true, force: true });
}

async function cargoTool(crate, binary, version, options, time) {
  const path = at('.tools', 'bin', binary);
  const have = existsSync(path) ? await output(path, ['--version']) : null;
  if (have?.trim().split(/\s+/).at(-1) === version) return;
  if (have === null) say(`building ${crate} ${version} once, into .tools/ (${time})`);
  else say(`${crate} is ${have.trim()}, ${version} is needed: building it, into .tools/ (${time})`);
  await step(`cargo install ${crate}`, () =>
    run('cargo', ['install', crate, '--version', `=${version}`, '--root', tools, '--force', ...cargoQuiet, ...options], {
      // One folder for both: they share many crates. And quick to build rather than quick to run: unoptimised, the second
      // takes 1.5 s instead of 0.4 s for this Worker.
      env: { CARGO_TARGET_DIR: join(tools, 'target'), ...quickBuild },
      otherwise: `${crate} ${version} could not be built: it needs a C compiler, pkg-config and OpenSSL's headers (Debian: \`apt-get install build-essential pkg-config libssl-dev\`) and the crates.io registry`,
    }),
  );
}

const quickBuild = {
  CARGO_PROFILE_RELEASE_LTO: 'off',
  CARGO_PROFILE_RELEASE_OPT_LEVEL: '0',
  CARGO_PROFILE_RELEASE_CODEGEN_UNITS: '16',
  CARGO_PROFILE_RELEASE_DEBUG: 'false',
};
