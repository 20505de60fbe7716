import { Density } from './density';
import { ToldAreas } from './told-areas';
import type { LegendLine, ToolHost } from './tool-bar';

/** The layers that are on: they follow the question, the view and the language. */
export class Overlays {
  private readonly density: Density;
  private readonly areas: ToldAreas[];

  constructor(private readonly host: ToolHost, private readonly legend: (lines: LegendLine[]) => void) {
    this.density = new Density(host, () => this.explain());
    this.areas = [new ToldAreas(host, 'peoples'), new ToldAreas(host, 'languages')];
    host.map.on('moveend', () => this.show());
  }

  show(): void {
    const { layers, element } = this.host;
    element.toggleAttribute('density', layers.includes('hexagons'));
    element.toggleAttribute('told', layers.includes('peoples') || layers.includes('languages'));
    this.density.show(layers.includes('hexagons'));
    for (const area of this.areas) area.show(layers.includes(area.kind));
    this.explain();
  }

  private explain(): void {
    const { layers, words } = this.host;
    const lines: LegendLine[] = layers.includes('hexagons') ? this.density.legend() : [];
    if (layers.includes('peoples')) lines.push({ picture: '<i class="legend-told"></i>', text: words.legendPeoples });
    if (layers.includes('languages')) lines.push({ picture: '<i class="legend-told legend-told-languages"></i>', text: words.legendLanguages });
    this.legend(lines);
  }
}
