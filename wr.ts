import fs from 'node:fs';import {readPageSets} from './plugins/markdown/readPages';import {markdownFiles, siteOf} from './plugins/markdown/files';
(async()=>{const sets=await readPageSets(__dirname);const site=siteOf('http://localhost:3000/','1.0.0',sets);for(const f of markdownFiles(site,sets))fs.writeFileSync('build/'+f.path,f.text)})();
