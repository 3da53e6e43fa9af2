Feature: What the input does not say

  The answer is unknown where it turns on a fact that nobody stated, and the fact is named.

  Scenario: Nobody says which domain the machine is in
    Given the scenario
      """
      machine: { windows: Windows 10 1809, wpad: none }
      servers:
        "https://files.contoso.com": { authentication: negotiate, allow: Everyone }
      jobs:
        - name: nightly
          owner: LocalSystem
          files: [ { remote: "https://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
          credentials: [ { target: server, scheme: negotiate } ]
      """
    When bitswise predicts it
    Then the job is unknown
    And the answer turns on machine.domain

  Scenario: Nobody says which Windows a Remote PowerShell session runs on
    Given the scenario
      """
      machine: { domain: CONTOSO, wpad: none }
      accounts:
        CONTOSO\ann: { session: remote-powershell, ie-proxy: none }
      servers:
        "http://files.contoso.com": { authentication: none }
      jobs:
        - name: nightly
          owner: CONTOSO\ann
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      """
    When bitswise predicts it
    Then the job is unknown
    And the answer turns on machine.windows

  Scenario: What is not said decides on the way, not on the end
    Given the scenario
      """
      machine: { windows: Windows 10 1809, wpad: none, network: up, policies: { MaxInternetBandwidth: { limit: 0, from: 8, to: 17 } } }
      servers:
        "http://files.contoso.com": { authentication: none }
      jobs:
        - name: nightly
          owner: LocalSystem
          proxy: { usage: no-proxy }
          takes: 1h
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      timeline:
        - resume: nightly
        - after: 1d
      """
    When bitswise predicts it
    Then the job completes in TRANSFERRED
    And the answer turns on machine.hour

  Scenario: A finding for older versions only is for information where the version is not said
    Given the scenario
      """
      accounts: { 'CONTOSO\ann': { session: interactive } }
      jobs:
        - name: payload
          owner: LocalSystem
          helper-token: { account: 'CONTOSO\ann', flags: [network] }
          credentials: [ { target: server, scheme: negotiate } ]
          files: [ { remote: 'http://files.contoso.com/p.cab', local: 'C:\drop\p.cab' } ]
      """
    When bitswise checks it
    Then the rule HLP-01 finds an info in "CONTOSO\ann"

  Scenario: Of a stated administrator it is open whether the token is elevated
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none, policies: { MaxFilesPerJob: 0 } }
      accounts: { CONTOSO\ann: { session: interactive, administrator: true } }
      servers: { "http://files.contoso.com": { authentication: none, ranges: true } }
      jobs:
        - name: nightly
          owner: CONTOSO\ann
          proxy: { usage: no-proxy }
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      """
    When bitswise predicts it
    Then the job is unknown
    And the answer turns on accounts["CONTOSO\ann"].elevated
