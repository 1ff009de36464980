import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { measureUse } from '../../src/ledger/measure-use';
import type { LedgerPress, ShownLedger } from '../../src/ledger/message-schema';
import type { Piece } from '../../src/ledger/types';
import { formatNumber, translate, translatePlural } from '../../src/platform/i18n';
import { LengthMark } from '../length-mark';
import type { LedgerModel, StoryTerms } from './create-ledger-model';
import { namePiece } from './name-piece';

interface PieceViewProps {
  readonly desk: LedgerModel;
  readonly ledger: ShownLedger;
  readonly terms: StoryTerms | null;
}

/** The piece that copies count to, how much of the story it has used, and the ways to another one. */
export function PieceView({ desk, ledger, terms }: PieceViewProps) {
  const id = useId();
  const said = useSignal('');
  const isNaming = useSignal(false);
  const { pieces, current, anchors } = ledger;
  const piece = pieces.find((each) => each.id === current) ?? null;
  const texts = desk.story.value?.blocks.map(({ text }) => text) ?? null;
  const used = measureUse(anchors, texts).used;
  const press = async (press: LedgerPress): Promise<void> => {
    const { outcome } = await desk.press(press);
    said.value = outcome === 'notStored' ? translate('ledgerNotDone') : '';
  };
  return (
    <section aria-labelledby={id} class="piece">
      <div class="section-head">
        <h2 id={id}>{piece === null ? translate('pieceNone') : namePiece(piece)}</h2>
        {terms !== null && piece !== null && <LengthMark count={used} limit={terms.limit} />}
      </div>
      <p class={terms !== null && used > terms.limit ? 'over' : 'quiet'}>{describeUse(piece, used, terms)}</p>
      {isNaming.value && piece !== null && (
        <NameField
          piece={piece}
          onName={async (name) => {
            isNaming.value = false;
            await press({ type: 'namePiece', id: piece.id, name });
          }}
        />
      )}
      <div class="buttons">
        <button type="button" onClick={() => press({ type: 'startPiece' })}>
          {translate('actionNewPiece')}
        </button>
        {piece !== null && (
          <>
            <button
              type="button"
              aria-expanded={isNaming.value}
              onClick={() => {
                isNaming.value = !isNaming.value;
              }}
            >
              {translate('pieceRename')}
            </button>
            <button type="button" onClick={() => press({ type: 'closePiece', id: piece.id })}>
              {translate('pieceClose')}
            </button>
          </>
        )}
        <PieceChoice
          pieces={pieces}
          current={current}
          onChoose={(chosen) => press({ type: 'choosePiece', id: chosen })}
        />
      </div>
      <p class="said" role="status">
        {said.value}
      </p>
    </section>
  );
}

function describeUse(piece: Piece | null, used: number, terms: StoryTerms | null): string {
  if (piece === null) return translate('pieceNoneHelp');
  if (terms === null) return translate('pieceHelp');
  return used > terms.limit
    ? translatePlural('pieceOver', used - terms.limit)
    : translatePlural('pieceLeft', terms.limit - used);
}

function NameField({ piece, onName }: { readonly piece: Piece; onName(name: string): void }) {
  const id = useId();
  return (
    <form
      class="field"
      onSubmit={(event) => {
        event.preventDefault();
        onName(String(new FormData(event.currentTarget).get('name') ?? ''));
      }}
    >
      <label for={id}>{translate('pieceName')}</label>
      <input id={id} name="name" defaultValue={piece.name} maxLength={80} autocomplete="off" />
      <button type="submit">{translate('actionSave')}</button>
    </form>
  );
}

interface PieceChoiceProps {
  readonly pieces: readonly Piece[];
  readonly current: string | null;
  onChoose(id: string): void;
}

/** The other pieces, at rest or closed, to go back to. */
function PieceChoice({ pieces, current, onChoose }: PieceChoiceProps) {
  const others = pieces.filter(({ id }) => id !== current).toReversed();
  if (others.length === 0) return null;
  return (
    <select
      aria-label={translate('pieceSwitch')}
      value=""
      onChange={({ currentTarget }) => {
        if (currentTarget.value !== '') onChoose(currentTarget.value);
      }}
    >
      <option value="">{translate('pieceSwitch')}</option>
      {others.slice(0, 50).map((piece) => (
        <option key={piece.id} value={piece.id}>
          {`${namePiece(piece)}${piece.closedAt === null ? '' : ` · ${translate('pieceClosed')}`}`}
        </option>
      ))}
      {others.length > 50 && <option disabled>{formatNumber(others.length - 50)}</option>}
    </select>
  );
}
