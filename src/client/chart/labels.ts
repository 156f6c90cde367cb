import type { Chart, Plugin } from 'chart.js';

/** Writes the name and share of a part into its bar where it fits, so that colour carries nothing alone. */
export function partLabels(ink: string): Plugin<'bar'> {
  return {
    id: 'partLabels',
    afterDatasetsDraw(chart: Chart<'bar'>) {
      const { ctx } = chart;
      ctx.save();
      ctx.font = `${chart.options.font?.size ?? 13}px ${chart.options.font?.family ?? 'sans-serif'}`;
      ctx.textBaseline = 'middle';
      ctx.fillStyle = ink;
      chart.data.datasets.forEach((dataset, index) => {
        for (const [at, bar] of chart.getDatasetMeta(index).data.entries()) {
          const share = Number(dataset.data[at] ?? 0);
          const { x, y, base } = bar.getProps(['x', 'y', 'base'], true) as unknown as {
            x: number;
            y: number;
            base: number;
          };
          const text = `${dataset.label ?? ''} ${share.toFixed(share < 10 ? 1 : 0)}%`;
          if (share > 0 && ctx.measureText(text).width + 16 < x - base) ctx.fillText(text, base + 8, y);
        }
      });
      ctx.restore();
    },
  };
}
