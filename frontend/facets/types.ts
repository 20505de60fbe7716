/** A value one may choose, with the number of narratives it would show. */
export interface Option { value: string; label: string; lang?: string | null; dir?: string | null; count: number; chosen: boolean }

/** Values under one heading; a facet without headings has one section without a label. */
export interface Section { label: string; options: Option[] }

/** A facet; while it is not complete only its chosen values are here. */
export interface Facet { key: string; label: string; complete: boolean; sections: Section[] }

export interface FacetLabels { filters: string; close: string; find: string; all: string; fewer: string }
