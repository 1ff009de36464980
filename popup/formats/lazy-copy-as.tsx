import { LazyPart } from '../lazy-part';
import type { CopyAsProps } from './copy-as';

const load = async () => (await import('./copy-as')).CopyAs;

/** The formats to copy a quote in, loaded once something is there to be copied. */
export function LazyCopyAs(props: CopyAsProps) {
  return <LazyPart load={load} props={props} />;
}
