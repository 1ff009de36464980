import { useEffect, useMemo } from 'preact/hooks';
import { CorrectionsTab } from './corrections-tab';
import { type CorrectionsOptions, createCorrectionsModel } from './create-corrections-model';

/** The tab on the browser's own model, which lasts as long as it is shown. */
export function PopupCorrections({ options }: PopupCorrectionsOptions) {
  const model = useMemo(() => createCorrectionsModel(options), [options]);
  useEffect(() => {
    void model.load();
    return () => model.end();
  }, [model]);
  return <CorrectionsTab model={model} />;
}

export interface PopupCorrectionsOptions {
  readonly options: CorrectionsOptions;
}
