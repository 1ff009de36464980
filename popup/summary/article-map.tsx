import type { Span } from '../../src/article/types';
import { formatNumber, translate } from '../../src/platform/i18n';
import type { StoryMessage } from '../../src/platform/messages';
import type { Scenario } from '../../src/scenarios/types';
import { layMap, type Place } from './lay-map';
import { nameScenario, scenarioKey } from './name-scenario';

interface ArticleMapProps {
  readonly story: StoryMessage;
  readonly scenarios: readonly Scenario[];
  /** What of the story the piece being written holds. */
  readonly quoted: readonly Span[];
  onShow(scenario: Scenario): void;
  /** Back to the block that the reader had before them. */
  onReturn(block: number): void;
  onShowQuoted(span: Span): void;
}

const NOWHERE: Place = { start: 0, size: 0 };
const inPlace = ({ start, size }: Place) => ({ insetInlineStart: `${start}%`, inlineSize: `${size}%` });

/** The article as a slim strip: each scenario's stretch where it stands, the reader's own place, and what was quoted. */
export function ArticleMap({ story, scenarios, quoted, onShow, onReturn, onShowQuoted }: ArticleMapProps) {
  const { blocks, place } = story;
  const { stretches, buttons, reader, ...layout } = layMap(blocks, scenarios, place, quoted);
  return (
    <nav class={quoted.length > 0 ? 'map with-quoted' : 'map'} aria-label={translate('mapName')}>
      {reader !== null && place !== null && (
        <button
          type="button"
          class="map-reader"
          style={{ insetInlineStart: `${reader}%` }}
          aria-label={translate('mapReader')}
          title={translate('mapReader')}
          onClick={() => onReturn(place)}
        />
      )}
      <div class="map-track">
        {scenarios.map((scenario, index) => (
          <span key={scenarioKey(scenario)} class="map-stretch" style={inPlace(stretches[index] ?? NOWHERE)} />
        ))}
      </div>
      {scenarios.map((scenario, index) => (
        <MapButton
          key={scenarioKey(scenario)}
          name={nameScenario(scenario, index)}
          number={formatNumber(index + 1)}
          place={buttons[index] ?? NOWHERE}
          onPress={() => onShow(scenario)}
        />
      ))}
      {quoted.map((span, index) => (
        <button
          key={`${span.block} ${span.start}`}
          type="button"
          class="map-quoted story"
          style={inPlace(layout.quoted[index] ?? NOWHERE)}
          aria-label={`${translate('mapQuoted')} ${formatNumber(index + 1)}`}
          title={translate('mapQuoted')}
          onClick={() => onShowQuoted(span)}
        >
          “
        </button>
      ))}
    </nav>
  );
}

interface MapButtonProps {
  readonly name: string;
  readonly number: string;
  readonly place: Place;
  onPress(): void;
}

function MapButton({ name, number, place, onPress }: MapButtonProps) {
  return (
    <button
      type="button"
      class="map-scenario"
      style={inPlace(place)}
      aria-label={`${number}. ${name}`}
      title={name}
      onClick={onPress}
    >
      {number}
    </button>
  );
}
