import { downloading } from './words.mjs';

/** Says how far a download is: on a terminal in one line that is rewritten, elsewhere by a line for every tenth. */
export const showProgress = (stream = process.stderr) => {
  let last = -1;
  const show = (percent, megabytes) => {
    const step = stream.isTTY ? percent : percent - (percent % 10);
    if (step === last) return;
    last = step;
    stream.write(stream.isTTY ? `\r${downloading(percent, megabytes)}` : `${downloading(step, megabytes)}\n`);
  };
  const end = () => {
    if (stream.isTTY && last >= 0) stream.write('\n');
  };
  return { show, end };
};
