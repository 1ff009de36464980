import * as v from 'valibot';
import type { Target } from './targets';

const manifestSchema = v.looseObject({
  background: v.object({ service_worker: v.string(), scripts: v.array(v.string()) }),
});

/** A target's manifest from the shared one: each browser is given only the keys that it knows. */
export function deriveManifest(shared: string, target: Target): string {
  const { background, ...manifest } = v.parse(manifestSchema, JSON.parse(shared));
  const derived =
    target === 'chromium'
      ? { ...without(manifest, 'browser_specific_settings'), background: { service_worker: background.service_worker } }
      : { ...without(manifest, 'minimum_chrome_version'), background: { scripts: background.scripts } };
  return `${JSON.stringify(derived, null, 2)}\n`;
}

function without(manifest: Readonly<Record<string, unknown>>, key: string): Record<string, unknown> {
  return Object.fromEntries(Object.entries(manifest).filter(([name]) => name !== key));
}
