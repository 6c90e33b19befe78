import type {GuideFacts} from './ticketDocument';

/** A guide with steps of each kind, for tests. */
export const exampleGuide: GuideFacts = {
  origin: 'https://guide.example',
  baseUrl: '/docs/',
  guideVersion: '1.2.3',
  topology: 'separate-systems',
  steps: [
    {
      path: '/s4hana/technical-communication-user/',
      topology: 'one-system',
      sections: [
        {
          steps: [
            {id: 'combined-a', number: 1, system: 'combined', text: [{type: 'text', text: 'No.'}]},
          ],
        },
      ],
    },
    {
      path: '/s4hana/technical-communication-user/',
      topology: 'separate-systems',
      sections: [
        {
          heading: 'Gateway back end: create the user',
          steps: [
            {
              id: 'gateway-create-user',
              number: 19,
              system: 'gateway',
              text: [
                {type: 'text', text: 'Run '},
                {type: 'code', text: 'SU01'},
                {type: 'text', text: ' as in '},
                {
                  type: 'link',
                  url: '#business-create-user',
                  children: [{type: 'text', text: 'step 1'}],
                },
                {type: 'text', text: ', see '},
                {
                  type: 'link',
                  url: '/docs/s4hana/destination/',
                  children: [{type: 'text', text: 'task 4'}],
                },
                {type: 'text', text: ' and '},
                {
                  type: 'link',
                  url: 'https://help.sap.com/x',
                  children: [{type: 'text', text: 'SAP'}],
                },
                {type: 'text', text: ' & choose '},
                {type: 'strong', children: [{type: 'text', text: 'Save'}]},
                {type: 'text', text: ', "then" 50% | <b>.'},
              ],
            },
          ],
        },
      ],
    },
    {
      path: '/s4hana/local-settings/',
      sections: [
        {
          steps: [
            {
              id: 'business-b',
              number: 1,
              system: 'business',
              text: [{type: 'text', text: 'Do it.'}],
            },
          ],
        },
      ],
    },
  ],
};
