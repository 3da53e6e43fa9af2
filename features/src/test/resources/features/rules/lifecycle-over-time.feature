Feature: What happens to a job under way

  Scenario Outline: A transfer of <takes> with <limit> at most
    Given the scenario
      """
      machine: { windows: "Windows 10 2004", network: up, wpad: none }
      servers: { "http://files.contoso.com": { authentication: none, ranges: true } }
      jobs:
        - name: nightly
          owner: LocalSystem
          takes: <takes>
          maximum-download-time: <limit>
          proxy: { usage: no-proxy }
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      timeline: [ { resume: nightly }, { after: 2h } ]
      """
    When bitswise predicts it
    Then the job ends in <state>

    Examples: It is late once it exceeds the limit
      | takes | limit | state       |
      | 30m   | 30m   | TRANSFERRED |
      | 1801s | 30m   | ERROR       |

  Scenario: A transfer that begins and ends within one span of time says why
    Given the scenario
      """
      machine: { windows: "Windows 10 2004", network: up, wpad: none }
      servers: { "http://files.contoso.com": { authentication: none, ranges: true } }
      jobs:
        - name: nightly
          owner: LocalSystem
          takes: 10m
          proxy: { usage: no-proxy }
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      timeline: [ { resume: nightly }, { after: 2h } ]
      """
    When bitswise predicts it
    Then each change of state says why

  Scenario Outline: Cancel of a <type> job that is <when>
    Given the scenario
      """
      machine: { windows: "Windows 10 2004", network: up, wpad: none }
      servers: { "http://files.contoso.com": { authentication: none, ranges: true } }
      jobs:
        - name: nightly
          type: <type>
          owner: LocalSystem
          takes: 10m
          proxy: { usage: no-proxy }
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      timeline: [ { resume: nightly }, { after: <time> }, { call: { job: nightly, Cancel: } } ]
      """
    When bitswise predicts it
    Then the job ends in CANCELLED
    And the answer says "<words>"
    And it rests on <behaviour>
    And the call Cancel rests on LIF-22

    Examples:
      | type         | when       | time | words                                             | behaviour |
      | download     | done       | 1h   | its files are deleted                             | LIF-22    |
      | download     | under way  | 1m   | its files are deleted                             | LIF-22    |
      | upload       | done       | 1h   | the uploaded file stays on the server             | LIF-22    |
      | upload       | under way  | 1m   | the server is asked to drop what was uploaded     | LIF-23    |
      | upload-reply | done       | 1h   | the reply is deleted                              | LIF-22    |


  Scenario: Cancel of a high performance download
    Given the scenario
      """
      machine: { windows: "Windows 10 2004", network: up, wpad: none }
      servers: { "http://files.contoso.com": { authentication: none, ranges: true } }
      jobs:
        - name: nightly
          owner: LocalSystem
          takes: 10m
          properties: { high-performance: true }
          proxy: { usage: no-proxy }
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      timeline: [ { resume: nightly }, { after: 1m }, { call: { job: nightly, Cancel: } } ]
      """
    When bitswise predicts it
    Then the answer says "may stay at the destination"
    And it rests on DRV-37

  Scenario: Complete is told by its own behaviour
    Given the scenario
      """
      machine: { windows: "Windows 10 2004", network: up, wpad: none }
      servers: { "http://files.contoso.com": { authentication: none, ranges: true } }
      jobs:
        - name: nightly
          owner: LocalSystem
          proxy: { usage: no-proxy }
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      timeline: [ { resume: nightly }, { finishes: nightly }, { call: { job: nightly, Complete: } } ]
      """
    When bitswise predicts it
    Then the call Complete rests on LIF-18

  Scenario Outline: A folder that is <became> while the job <does>
    Given the scenario
      """
      machine: { windows: "Windows 10 2004", network: up, wpad: none }
      accounts: { 'CONTOSO\ann': { session: interactive, administrator: false } }
      servers: { "http://files.contoso.com": { authentication: none, ranges: true } }
      jobs:
        - name: nightly
          owner: CONTOSO\ann
          takes: 10m
          proxy: { usage: no-proxy }
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      timeline:
        - resume: nightly
        - after: <time>
        - machine: { folders: { 'C:\drop': { <now> } } }
        - after: 1m
        - call: { job: nightly, Complete: }
      """
    When bitswise predicts it
    Then the job <outcome>
    And the call Complete is <verdict>

    Examples:
      | became    | does      | time | now           | outcome                                 | verdict                                |
      | closed    | is done   | 1h   | allow: none   | completes in TRANSFERRED                | denied with E_ACCESSDENIED             |
      | locked    | is done   | 1h   | locked: true  | completes in TRANSFERRED                | denied with BG_E_DESTINATION_LOCKED    |
      | gone      | is done   | 1h   | exists: false | completes in TRANSFERRED                | unspecified                            |

  Scenario: A folder that is closed under way fails the job
    Given the scenario
      """
      machine: { windows: "Windows 10 2004", network: up, wpad: none }
      accounts: { 'CONTOSO\ann': { session: interactive, administrator: false } }
      servers: { "http://files.contoso.com": { authentication: none, ranges: true } }
      jobs:
        - name: nightly
          owner: CONTOSO\ann
          takes: 10m
          proxy: { usage: no-proxy }
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      timeline:
        - resume: nightly
        - after: 1m
        - machine: { folders: { 'C:\drop': { allow: none } } }
        - after: 1d
      """
    When bitswise predicts it
    Then the job ends in ERROR with E_ACCESSDENIED
    And the answer is inferred

  Scenario: What nobody specifies does not end by a clock
    Given the scenario
      """
      machine: { windows: "Windows 10 2004", network: up, wpad: none }
      accounts: { 'CONTOSO\ann': { session: interactive, administrator: false } }
      servers: { "http://files.contoso.com": { authentication: none, ranges: true } }
      jobs:
        - name: nightly
          owner: CONTOSO\ann
          takes: 10m
          proxy: { usage: no-proxy }
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      timeline:
        - resume: nightly
        - after: 1m
        - machine: { folders: { 'C:\drop': { exists: false } } }
        - after: 200d
      """
    When bitswise predicts it
    Then the job is unspecified
    And it rests on DRV-10

  Scenario: What is said of one folder leaves what was said of another
    Given the scenario
      """
      machine:
        windows: "Windows 10 2004"
        network: up
        wpad: none
        folders: { 'C:\drop': { allow: none }, 'C:\else': { exists: true } }
      accounts: { 'CONTOSO\ann': { session: interactive, administrator: false } }
      jobs:
        - name: nightly
          owner: CONTOSO\ann
          proxy: { usage: no-proxy }
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      timeline:
        - machine: { folders: { 'C:\else': { exists: false } } }
        - resume: nightly
      """
    When bitswise predicts it
    Then the job is refused with E_ACCESSDENIED

  Scenario Outline: The clock is put on by two weeks, and <then>
    Given the scenario
      """
      machine: { windows: "Windows 10 2004", network: down, wpad: none }
      jobs:
        - name: nightly
          owner: LocalSystem
          proxy: { usage: no-proxy }
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      timeline:
        - resume: nightly
        - after: 1h
        - clock: 14d
        - <event>
        - after: 1h
      """
    When bitswise predicts it
    Then the job ends in <state>

    Examples: A changed clock counts once BITS starts again (LIF-14)
      | then                | event           | state           |
      | nothing else        | after: 1m       | TRANSIENT_ERROR |
      | BITS is restarted   | service-restart | ERROR           |
      | Windows is started  | reboot          | ERROR           |

  Scenario Outline: A restart after half of a transfer with <property>
    Given the scenario
      """
      machine: { windows: "Windows 10 2004", network: up, wpad: none }
      servers: { "http://files.contoso.com": { authentication: none, ranges: true } }
      jobs:
        - name: nightly
          owner: LocalSystem
          takes: 2h
          properties: { <property> }
          proxy: { usage: no-proxy }
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      timeline:
        - resume: nightly
        - after: 1h
        - reboot
        - after: 90m
        - expect: { nightly: { state: <state> } }
      """
    When bitswise predicts it
    Then the expectations of the scenario are met

    Examples: What was transferred is kept, unless it is written into place (LIF-34)
      | property                | state        |
      | high-performance: true  | TRANSFERRING |
      | high-performance: false | TRANSFERRED  |

  Scenario Outline: A job with an invalid file is resumed on <windows>
    Given the scenario
      """
      machine: { windows: "<windows>", network: up, wpad: none }
      servers: { "http://files.contoso.com": { authentication: none, ranges: true } }
      jobs:
        - name: nightly
          owner: LocalSystem
          takes: 2h
          proxy: { usage: no-proxy }
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      timeline:
        - resume: nightly
        - after: 3h
        - call: { job: nightly, SetValidationState: false }
        - call: { job: nightly, Resume: }
      """
    When bitswise predicts it
    Then the call Resume is <verdict>

    Examples:
      | windows      | verdict     |
      | Vista        | unspecified |
      | 10.0.19041   | allowed     |
