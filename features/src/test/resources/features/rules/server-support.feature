Feature: Dynamic content, ranges and limits of servers

  Scenario: Dynamic content in the background from a server without ranges (GAP-14)
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none }
      servers: { "http://files.contoso.com": { authentication: none, ranges: false, size: 1000 } }
      jobs:
        - name: nightly
          owner: LocalSystem
          proxy: { usage: no-proxy }
          properties: { dynamic-content: true }
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      """
    When bitswise predicts it
    Then the job is unspecified
    And it rests on LIF-42

  @FIL-20
  Scenario: FIL-20: dynamic content in the background from a server without ranges
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none }
      servers: { "http://files.contoso.com": { authentication: none, ranges: false, size: 1000 } }
      jobs:
        - name: nightly
          owner: LocalSystem
          proxy: { usage: no-proxy }
          properties: { dynamic-content: true }
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      """
    When bitswise checks it
    Then the rule FIL-20 finds nothing

  Scenario: Dynamic content above 2 GB from a server without ranges (FIL-20)
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none }
      servers: { "http://files.contoso.com": { authentication: none, ranges: false, size: 3GB } }
      jobs:
        - name: nightly
          owner: LocalSystem
          proxy: { usage: no-proxy }
          priority: foreground
          properties: { dynamic-content: true }
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      """
    When bitswise predicts it
    Then the job completes in TRANSFERRED

  @FIL-21
  Scenario: FIL-21: dynamic content above 2 GB
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none }
      servers: { "http://files.contoso.com": { authentication: none, ranges: false, size: 3GB } }
      jobs:
        - name: nightly
          owner: LocalSystem
          proxy: { usage: no-proxy }
          priority: foreground
          properties: { dynamic-content: true }
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      """
    When bitswise checks it
    Then the rule FIL-21 finds nothing

  Scenario: 501 ranges of a user of whom nobody says whether she is an administrator
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none, policies: { MaxRangesPerFile: 1 } }
      accounts: { CONTOSO\ann: { session: interactive } }
      servers: { "http://files.contoso.com": { authentication: none, ranges: true } }
      jobs:
        - name: nightly
          owner: CONTOSO\ann
          proxy: { usage: no-proxy }
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab', ranges: [ 0:500, 1000:500 ] } ]
      """
    When bitswise predicts it
    Then the answer turns on accounts["CONTOSO\ann"].administrator
    And the job is unknown

  Scenario Outline: An upload of <size> bytes to an IIS of which nobody says the version
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none }
      servers: { "http://files.contoso.com": { authentication: none, extension: true } }
      jobs:
        - name: nightly
          type: upload
          owner: LocalSystem
          proxy: { usage: no-proxy }
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab', size: <size> } ]
      """
    When bitswise predicts it
    Then the job <outcome>
    And the answer turns on <fact>

    Examples:
      | size     | outcome    | fact                                    |
      | 30000000 | completes  | nothing unsaid                          |
      | 30000001 | is unknown | servers["http://files.contoso.com"].iis |

  Scenario: An upload to a server with a limit, and nobody says how large the file is
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none }
      servers: { "http://files.contoso.com": { authentication: none, extension: { maximum-upload-size: 1000 } } }
      jobs:
        - name: nightly
          type: upload
          owner: LocalSystem
          proxy: { usage: no-proxy }
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      """
    When bitswise predicts it
    Then the job is unknown
    And the answer turns on jobs["nightly"].files[0].size
