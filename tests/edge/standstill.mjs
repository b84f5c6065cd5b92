// When the runtime stands still, and nothing of ours does.
//
// On a machine with two cores V8 has one thread for background work in the whole process of workerd. Seen with workerd
// 1.20260426.1: that thread compiles for one isolate and waits until the isolate's own thread collects garbage; and the only
// event loop sweeps another isolate's heap, task after task, and waits for the background thread (stacks:
// CollectionBarrier::AwaitCollectionBackground here, IncrementalSweepTask under PumpMessageLoop there). It then spins for
// ever and answers nobody. A file of tests to which that happens ends at once with a code of its own, and is run once more.

import { subscribe } from 'node:diagnostics_channel';
import { readFileSync, readdirSync } from 'node:fs';

/** What a process exits with whose workerd stands still (EX_TEMPFAIL of sysexits.h). */
export const STANDS_STILL = 75;

const EVERY = 20_000;
/** No test keeps workerd busy for so many looks without any answer. */
const LOOKS = 5;
/** Share of a core that it takes at least while it spins: others want the cores, too. */
const SPINS = 0.4;
/** Ticks of a second, in /proc: USER_HZ, 100 on every Linux. */
const TICKS = 100;

let timer;

/** Looks after every workerd of this process, on Linux, until the process ends. */
export function watch() {
  if (timer || process.platform !== 'linux') return;
  const busy = new Map();
  let answered = 0;
  subscribe('undici:request:headers', () => (answered += 1));
  let last = { at: performance.now(), used: used(), answered };
  timer = setInterval(() => {
    const next = { at: performance.now(), used: used(), answered };
    const all = ((next.at - last.at) / 1000) * TICKS;
    for (const [id, ticks] of next.used) {
      const share = (ticks - (last.used.get(id) ?? ticks)) / all;
      busy.set(id, share > SPINS && next.answered === last.answered ? (busy.get(id) ?? 0) + 1 : 0);
      if (busy.get(id) < LOOKS) continue;
      console.error(`\n  !!  workerd (${id}) has spun for ${(LOOKS * EVERY) / 1000} s and answered nobody: see tests/edge/standstill.mjs\n`);
      process.exit(STANDS_STILL);
    }
    last = next;
  }, EVERY);
  timer.unref();
}

/** Ticks of processor time that each workerd started here has used in its own code. */
function used() {
  const times = new Map();
  for (const id of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      const stat = readFileSync(`/proc/${id}/stat`, 'utf8');
      // The name, in brackets, may hold anything.
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      const [parent, user] = [fields[1], fields[11]].map(Number);
      if (stat.includes('(workerd)') && parent === process.pid) times.set(id, user);
    } catch {
      // It ended meanwhile.
    }
  }
  return times;
}
