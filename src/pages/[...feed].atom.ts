import { atomFeed } from '../formats/feeds/atom.ts';
import { feedPaths } from '../queries/feeds/feeds.ts';
import { portal } from '../queries/records/portal.ts';
import type { APIRoute } from 'astro';
import type { Feed } from '../formats/feeds/feed.ts';

export const getStaticPaths = () => feedPaths(portal);

export const GET: APIRoute<{ feed: Feed }> = ({ props: { feed } }) => new Response(atomFeed(feed));
