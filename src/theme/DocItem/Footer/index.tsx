/*
 * Wraps the foot of a page: names the topic of SAP's guide that its facts come from.
 */
import type {ReactNode} from 'react';
import Footer from '@theme-original/DocItem/Footer';
import {TopicSources} from '@site/src/components/topic/TopicSources/TopicSources';

export default function FooterWrapper(): ReactNode {
  return (
    <>
      <Footer />
      <TopicSources />
    </>
  );
}
