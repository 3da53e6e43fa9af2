Feature: Whom BITS tells what becomes of a job

  @NTF-13
  Scenario: NTF-13: callback that the timeline ends
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none }
      accounts:
        CONTOSO\ann: { session: interactive, ie-proxy: none }
      servers: { "http://files.contoso.com": { authentication: none, ranges: true } }
      jobs:
        - name: nightly
          owner: CONTOSO\ann
          proxy: { usage: no-proxy }
          notify: { callback: true }
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      timeline:
        - resume: nightly
        - reboot
        - logon: CONTOSO\ann
      """
    When bitswise checks it
    Then the rule NTF-13 finds an info in "true"

  @NTF-13
  Scenario: NTF-13: not callback that the timeline ends
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none }
      accounts:
        CONTOSO\ann: { session: interactive, ie-proxy: none }
      servers: { "http://files.contoso.com": { authentication: none, ranges: true } }
      jobs:
        - name: nightly
          owner: CONTOSO\ann
          proxy: { usage: no-proxy }
          notify: { callback: true }
          properties: { notification-clsid: "{0f1a2b3c-1111-2222-3333-444455556666}" }
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      timeline:
        - resume: nightly
        - reboot
        - logon: CONTOSO\ann
      """
    When bitswise checks it
    Then the rule NTF-13 finds nothing

  @NTF-19
  Scenario: NTF-19: callback class in process
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none }
      accounts:
        CONTOSO\ann: { session: interactive, ie-proxy: none }
      servers: { "http://files.contoso.com": { authentication: none, ranges: true } }
      jobs:
        - name: nightly
          owner: LocalSystem
          proxy: { usage: no-proxy }
          notify: { in-process: true }
          properties: { notification-clsid: "{0f1a2b3c-1111-2222-3333-444455556666}" }
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      """
    When bitswise checks it
    Then the rule NTF-19 finds an error in "0f1a2b3c"

  @NTF-19
  Scenario: NTF-19: not callback class in process
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none }
      accounts:
        CONTOSO\ann: { session: interactive, ie-proxy: none }
      servers: { "http://files.contoso.com": { authentication: none, ranges: true } }
      jobs:
        - name: nightly
          owner: LocalSystem
          proxy: { usage: no-proxy }
          properties: { notification-clsid: "{0f1a2b3c-1111-2222-3333-444455556666}" }
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      """
    When bitswise checks it
    Then the rule NTF-19 finds nothing

  Scenario: Flags that the job states
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none }
      accounts:
        CONTOSO\ann: { session: interactive, ie-proxy: none }
      servers: { "http://files.contoso.com": { authentication: none, ranges: true } }
      jobs:
        - name: nightly
          owner: CONTOSO\ann
          proxy: { usage: no-proxy }
          notify: { flags: 8, command: ['C:\Windows\System32\bitsadmin.exe', 'bitsadmin.exe /complete nightly'] }
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      """
    When bitswise checks it
    Then the rule NTF-05 finds a warning in "8"

  Scenario: A command that a job of LocalSystem states
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none }
      accounts:
        CONTOSO\ann: { session: interactive, ie-proxy: none }
      servers: { "http://files.contoso.com": { authentication: none, ranges: true } }
      jobs:
        - name: nightly
          owner: LocalSystem
          proxy: { usage: no-proxy }
          notify: { command: ['C:\Windows\System32\bitsadmin.exe', 'bitsadmin.exe /complete nightly'] }
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      """
    When bitswise checks it
    Then the rule NTF-03 finds an error in "bitsadmin.exe"
