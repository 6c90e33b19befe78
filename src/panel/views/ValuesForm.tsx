import type {ReactNode} from 'react';
import {useLocation} from '@docusaurus/router';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {pathBelow} from '@site/src/page/rules/plainPath';
import {topicOfPath} from '@site/src/topics/rules/topicOfPath';
import {topologyById} from '@site/src/facts/topologies';
import type {ValueDefinition} from '@site/src/facts/valueDefinitions';
import {valuesFor} from '@site/src/runs/rules/valuesFor';
import {usePageTopology} from '@site/src/ui/usePageTopology';
import {useSelectedRun} from '@site/src/runs/views/useRuns';
import {RunSectionFrame} from './RunSectionFrame';
import {ValueField} from '@site/src/runs/views/ValueField';
import styles from './RunDialog.module.css';

function useTopicKey() {
  const {pathname} = useLocation();
  const {baseUrl} = useDocusaurusContext().siteConfig;
  return topicOfPath(pathBelow(baseUrl, pathname))?.key;
}

function Fields({definitions}: {readonly definitions: readonly ValueDefinition[]}): ReactNode {
  const run = useSelectedRun();
  return definitions.map((definition) => (
    <ValueField
      // Not keyed by run: the first letter creates one, and the field must keep the focus.
      key={definition.name}
      runId={run?.id}
      definition={definition}
      entered={run?.values[definition.name] ?? ''}
    />
  ));
}

/** The values of the reader's landscape: those of the page first, the others folded. */
export function ValuesForm(): ReactNode {
  const shown = usePageTopology();
  const topology = useSelectedRun()?.topology ?? shown;
  const topic = useTopicKey();
  const all = valuesFor(topology);
  const onPage = topic ? valuesFor(topology, topic) : [];
  const others = all.filter((definition) => !onPage.includes(definition));
  return (
    <RunSectionFrame id="values" title="Your values">
      <p>
        For {topology ? topologyById(topology).inSentence : 'one system, as no topology is chosen'}.
        Everything stays in this browser. Never enter a password.
      </p>
      {onPage.length > 0 && <Fields definitions={onPage} />}
      {onPage.length > 0 && others.length > 0 ? (
        <details className={styles.fold}>
          <summary>Other values</summary>
          <Fields definitions={others} />
        </details>
      ) : (
        <Fields definitions={others} />
      )}
    </RunSectionFrame>
  );
}
