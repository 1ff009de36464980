import type { Session } from '../../browsers/session';
import { waitUntil } from '../../browsers/wait-until';
import type { Control } from './control';

/**
 * Stops the background as a browser does that wants its memory back, at whatever it is doing; it starts when it is
 * needed. False where it didn't run.
 */
export async function stopBackground({ browser, family }: Session, control: Control): Promise<boolean> {
  if (family === 'firefox') {
    const background = 'browser.runtime.getBackgroundPage().then';
    await control.evaluate(`${background}((page) => { page.isOld = true; page.location.reload(); })`);
    // What is sent to one that is on its way is lost here; a background that the browser itself has stopped is woken.
    await waitUntil('the background to be back', async () => {
      const isBack = `${background}(({ isOld, document }) => !isOld && document.readyState === 'complete')`;
      return (await control.evaluate(isBack)) === true;
    });
    return true;
  }
  const target = browser.targets().find((each) => each.type() === 'service_worker');
  if (target === undefined) return false;
  // It may stop by itself meanwhile.
  await target
    .worker()
    .then((worker) => worker?.close())
    .catch(() => {});
  await waitUntil('the background to stop', async () => !browser.targets().includes(target));
  return true;
}
