// The table. The budgets stand beside the figures, for the reader to compare.

export const bytes = (count) => (count === null ? 'unknown' : count > 1_048_576 ? `${(count / 1_048_576).toFixed(2)} MiB` : `${(count / 1024).toFixed(0)} KiB`);
export const milliseconds = (time) => (time === null ? 'unknown' : `${time.toFixed(time < 10 ? 3 : 1)} ms`);
const rate = (count) => `${Math.round(count)}/s`;

export function table(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  console.log();
  for (const row of rows) console.log(row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column]))).join('   '));
}

export function print(result) {
  const { size, start, throughput, cpu, memory } = result;
  const rows = [
    ['', 'escale', 'hello', 'budget'],
    ['WASM, raw', bytes(size.escale.raw_bytes), bytes(size.hello.raw_bytes), '8 MiB'],
    ['WASM, gzip', bytes(size.escale.gzip_bytes), bytes(size.hello.gzip_bytes), ''],
    ['first answer of a fresh workerd', milliseconds(start.escale.first_answer_ms), milliseconds(start.hello.first_answer_ms), '150 ms'],
    ['  from the start of its process', milliseconds(start.escale.from_process_start_ms), milliseconds(start.hello.from_process_start_ms), ''],
    ['throughput, one question', rate(throughput.escale), rate(throughput.hello), ''],
    ['  of hello world', throughput.ratio.toFixed(2), '1', 'at least 0.50'],
    ['CPU a request, one question', milliseconds(cpu.one_question_ms), milliseconds(cpu.hello_ms), '3 ms (99 %)'],
    ['  mixed questions', milliseconds(cpu.mixed_questions_ms), '', '3 ms (99 %)'],
    [`WASM memory after ${memory.questions} questions`, bytes(memory.linear_bytes), '', '64 MB'],
    ['  resident, the whole process', bytes(memory.resident_bytes), '', ''],
  ];
  table(rows);
  console.log(`\nthe one question: ${result.asked.question}`);
  console.log(`answered with status ${result.asked.status}, origin ${result.asked.origin}: ${result.asked.text?.split('\n')[0] ?? ''}`);
  console.log(`mixed questions: ${result.questions} different ones; CPU is the process's time less hello world's`);
  const failures = throughput.failures + cpu.failures + memory.failures;
  if (failures > 0) console.log(`!! ${failures} requests failed: the figures are not to be trusted`);
  console.log('written to build/bench.json');
}
