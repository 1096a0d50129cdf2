export { LinkChecker, type LinkFinding } from './link-checker.js';
export { LinksModule } from './links.module.js';
export { isWrittenInside, lookupPublic } from './public-address-lookup.js';
export { PublicLinksModule } from './public-links.module.js';
