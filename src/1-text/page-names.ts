/** "Press Release Details", "News & Events": what a site calls such pages, whatever stands on them. */
export const NAMES_PAGE =
  /^(?:(?:press|news|media|investors?|corporate|company|latest|recent|all|our|the|and|&|in|releases?|relations|details?|announcements?|room|newsroom|cent(?:er|re)|events?|articles?|updates?|archives?|stories|presentations?)\s?){1,7}$/i;
