Feature: Notifications that are refused, that nobody gets, and that are taken away

  Scenario: Flags that there are not are refused
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none }
      accounts:
        CONTOSO\ann: { session: interactive, administrator: false, ie-proxy: none }
        CONTOSO\adm: { session: interactive, administrator: true, elevated: true, ie-proxy: none }
      servers: { "http://files.contoso.com": { authentication: none, ranges: true } }
      jobs:
        - name: nightly
          owner: CONTOSO\ann
          proxy: { usage: no-proxy }
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
          notify: { flags: 64 }
      """
    When bitswise predicts it
    Then the job is refused with E_NOTIMPL
    And it rests on NTF-01

  Scenario: A flag that is newer than BITS is refused
    Given the scenario
      """
      machine: { windows: "Windows 7", network: up, wpad: none }
      accounts:
        CONTOSO\ann: { session: interactive, administrator: false, ie-proxy: none }
        CONTOSO\adm: { session: interactive, administrator: true, elevated: true, ie-proxy: none }
      servers: { "http://files.contoso.com": { authentication: none, ranges: true } }
      jobs:
        - name: nightly
          owner: CONTOSO\ann
          proxy: { usage: no-proxy }
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
          notify: { flags: 33 }
      """
    When bitswise predicts it
    Then the job is refused with E_NOTIMPL
    And it rests on NTF-01

  @NTF-01
  Scenario: The flag of files before BITS 3.0
    Given the scenario
      """
      machine: { windows: "Windows XP SP2", network: up, wpad: none }
      accounts:
        CONTOSO\ann: { session: interactive, administrator: false, ie-proxy: none }
        CONTOSO\adm: { session: interactive, administrator: true, elevated: true, ie-proxy: none }
      servers: { "http://files.contoso.com": { authentication: none, ranges: true } }
      jobs:
        - name: nightly
          owner: CONTOSO\ann
          proxy: { usage: no-proxy }
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
          notify: { flags: 17 }
      """
    When bitswise checks it
    Then the rule NTF-01 finds an error in "17"

  Scenario: The flag of files is refused before BITS 3.0
    Given the scenario
      """
      machine: { windows: "Windows XP SP2", network: up, wpad: none }
      accounts:
        CONTOSO\ann: { session: interactive, administrator: false, ie-proxy: none }
        CONTOSO\adm: { session: interactive, administrator: true, elevated: true, ie-proxy: none }
      servers: { "http://files.contoso.com": { authentication: none, ranges: true } }
      jobs:
        - name: nightly
          owner: CONTOSO\ann
          proxy: { usage: no-proxy }
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
          notify: { flags: 17 }
      """
    When bitswise predicts it
    Then the job is refused with E_NOTIMPL
    And it rests on NTF-01

  Scenario: A call with the flag of files before BITS 3.0
    Given the scenario
      """
      machine: { windows: "Windows XP SP2", network: up, wpad: none }
      accounts:
        CONTOSO\ann: { session: interactive, administrator: false, ie-proxy: none }
        CONTOSO\adm: { session: interactive, administrator: true, elevated: true, ie-proxy: none }
      servers: { "http://files.contoso.com": { authentication: none, ranges: true } }
      jobs:
        - name: nightly
          owner: CONTOSO\ann
          proxy: { usage: no-proxy }
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
          program:
            - CreateJob
            - AddFile
            - SetNotifyFlags: 17
            - Resume
      """
    When bitswise predicts it
    Then the call SetNotifyFlags is denied with E_NOTIMPL

  Scenario: Parameters that begin with another word are refused
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none }
      accounts:
        CONTOSO\ann: { session: interactive, administrator: false, ie-proxy: none }
        CONTOSO\adm: { session: interactive, administrator: true, elevated: true, ie-proxy: none }
      servers: { "http://files.contoso.com": { authentication: none, ranges: true } }
      jobs:
        - name: nightly
          owner: CONTOSO\ann
          proxy: { usage: no-proxy }
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
          notify: { command: ['C:\jobs\done.exe', '/now'] }
      """
    When bitswise predicts it
    Then the job is refused
    And it rests on NTF-09

  Scenario: A path that is too long is refused
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none }
      accounts:
        CONTOSO\ann: { session: interactive, administrator: false, ie-proxy: none }
        CONTOSO\adm: { session: interactive, administrator: true, elevated: true, ie-proxy: none }
      servers: { "http://files.contoso.com": { authentication: none, ranges: true } }
      jobs:
        - name: nightly
          owner: CONTOSO\ann
          proxy: { usage: no-proxy }
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
          notify: { command: 'C:\xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.exe' }
      """
    When bitswise predicts it
    Then the job is refused with BG_E_STRING_TOO_LONG
    And it rests on NTF-09

  Scenario: Parameters without a program are refused
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none }
      accounts:
        CONTOSO\ann: { session: interactive, administrator: false, ie-proxy: none }
        CONTOSO\adm: { session: interactive, administrator: true, elevated: true, ie-proxy: none }
      servers: { "http://files.contoso.com": { authentication: none, ranges: true } }
      jobs:
        - name: nightly
          owner: CONTOSO\ann
          proxy: { usage: no-proxy }
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
          program:
            - CreateJob
            - AddFile
            - SetNotifyCmdLine: [null, '/now']
            - Resume
      """
    When bitswise predicts it
    Then the job is refused
    And it rests on NTF-09

  @NTF-09
  Scenario: Parameters without a program are found
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none }
      accounts:
        CONTOSO\ann: { session: interactive, administrator: false, ie-proxy: none }
        CONTOSO\adm: { session: interactive, administrator: true, elevated: true, ie-proxy: none }
      servers: { "http://files.contoso.com": { authentication: none, ranges: true } }
      jobs:
        - name: nightly
          owner: CONTOSO\ann
          proxy: { usage: no-proxy }
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
          program:
            - CreateJob
            - AddFile
            - SetNotifyCmdLine: [null, '/now']
            - Resume
      """
    When bitswise checks it
    Then the rule NTF-09 finds an error in "null"

  Scenario: NULL takes the command line away
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none }
      accounts:
        CONTOSO\ann: { session: interactive, administrator: false, ie-proxy: none }
        CONTOSO\adm: { session: interactive, administrator: true, elevated: true, ie-proxy: none }
      servers: { "http://files.contoso.com": { authentication: none, ranges: true } }
      jobs:
        - name: nightly
          owner: CONTOSO\ann
          proxy: { usage: no-proxy }
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
          program:
            - CreateJob
            - AddFile
            - SetNotifyCmdLine: ['C:\jobs\done.exe', 'done.exe']
            - SetNotifyCmdLine: null
            - Resume
      """
    When bitswise predicts it
    Then the job completes

  Scenario: Nobody is told where BITS cannot run done.exe
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none }
      accounts:
        CONTOSO\ann: { session: interactive, administrator: false, ie-proxy: none }
        CONTOSO\adm: { session: interactive, administrator: true, elevated: true, ie-proxy: none }
      servers: { "http://files.contoso.com": { authentication: none, ranges: true } }
      jobs:
        - name: nightly
          owner: CONTOSO\ann
          proxy: { usage: no-proxy }
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
          notify: { command: 'done.exe' }
      """
    When bitswise predicts it
    Then the job completes
    And the timeline rests on NTF-08

  Scenario: Nobody is told where BITS cannot run C:\jobs\done.js
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none }
      accounts:
        CONTOSO\ann: { session: interactive, administrator: false, ie-proxy: none }
        CONTOSO\adm: { session: interactive, administrator: true, elevated: true, ie-proxy: none }
      servers: { "http://files.contoso.com": { authentication: none, ranges: true } }
      jobs:
        - name: nightly
          owner: CONTOSO\ann
          proxy: { usage: no-proxy }
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
          notify: { command: 'C:\jobs\done.js' }
      """
    When bitswise predicts it
    Then the job completes
    And the timeline rests on NTF-10

  Scenario: A callback that fails leaves it to the command line
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none }
      accounts:
        CONTOSO\ann: { session: interactive, administrator: false, ie-proxy: none }
        CONTOSO\adm: { session: interactive, administrator: true, elevated: true, ie-proxy: none }
      servers: { "http://files.contoso.com": { authentication: none, ranges: true } }
      jobs:
        - name: nightly
          owner: CONTOSO\ann
          proxy: { usage: no-proxy }
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
          notify: { callback: E_FAIL, command: ['C:\jobs\done.exe', 'done.exe'] }
      """
    When bitswise predicts it
    Then the timeline rests on NTF-06
    And the timeline rests on NTF-04

  @NTF-12
  Scenario: Ownership that the timeline takes
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none }
      accounts:
        CONTOSO\ann: { session: interactive, administrator: false, ie-proxy: none }
        CONTOSO\adm: { session: interactive, administrator: true, elevated: true, ie-proxy: none }
      servers: { "http://files.contoso.com": { authentication: none, ranges: true } }
      jobs:
        - name: nightly
          owner: CONTOSO\ann
          proxy: { usage: no-proxy }
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
          notify: { command: ['C:\jobs\done.exe', 'done.exe'] }
      timeline:
        - resume: nightly
        - call: { job: nightly, TakeOwnership: null, as: 'CONTOSO\adm' }
        - finishes: nightly
      """
    When bitswise checks it
    Then the rule NTF-12 finds a warning in "done.exe"

  Scenario: Nobody is told once the timeline took ownership
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none }
      accounts:
        CONTOSO\ann: { session: interactive, administrator: false, ie-proxy: none }
        CONTOSO\adm: { session: interactive, administrator: true, elevated: true, ie-proxy: none }
      servers: { "http://files.contoso.com": { authentication: none, ranges: true } }
      jobs:
        - name: nightly
          owner: CONTOSO\ann
          proxy: { usage: no-proxy }
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
          notify: { command: ['C:\jobs\done.exe', 'done.exe'] }
      timeline:
        - resume: nightly
        - call: { job: nightly, TakeOwnership: null, as: 'CONTOSO\adm' }
        - finishes: nightly
      """
    When bitswise predicts it
    Then the timeline rests on NTF-12

  @NTF-12
  Scenario: A command line that the new owner sets again
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none }
      accounts:
        CONTOSO\ann: { session: interactive, administrator: false, ie-proxy: none }
        CONTOSO\adm: { session: interactive, administrator: true, elevated: true, ie-proxy: none }
      servers: { "http://files.contoso.com": { authentication: none, ranges: true } }
      jobs:
        - name: nightly
          owner: CONTOSO\ann
          proxy: { usage: no-proxy }
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
          notify: { command: ['C:\jobs\done.exe', 'done.exe'] }
      timeline:
        - resume: nightly
        - call: { job: nightly, TakeOwnership: null, as: 'CONTOSO\adm' }
        - call: { job: nightly, SetNotifyCmdLine: ['C:\jobs\done.exe', 'done.exe'], as: 'CONTOSO\adm' }
        - finishes: nightly
      """
    When bitswise checks it
    Then the rule NTF-12 finds nothing

  @NTF-13
  Scenario: The client of another job exits
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none }
      accounts:
        CONTOSO\ann: { session: interactive, administrator: false, ie-proxy: none }
        CONTOSO\adm: { session: interactive, administrator: true, elevated: true, ie-proxy: none }
      servers: { "http://files.contoso.com": { authentication: none, ranges: true } }
      jobs:
        - name: nightly
          owner: CONTOSO\ann
          proxy: { usage: no-proxy }
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
          notify: { callback: true }
        - name: other
          owner: CONTOSO\ann
          proxy: { usage: no-proxy }
          files: [ { remote: "http://files.contoso.com/q.cab", local: 'C:\drop\q.cab' } ]
      timeline:
        - resume: nightly
        - resume: other
        - client-exits: other
        - finishes: nightly
      """
    When bitswise checks it
    Then the rule NTF-13 finds nothing
