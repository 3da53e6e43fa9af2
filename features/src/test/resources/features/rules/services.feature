Feature: Folders of services

  Scenario Outline: <owner> makes a job in a service on <windows>, into a folder of that service
    Given the scenario
      """
      machine:
        windows: <windows>
        network: up
        folders: { 'C:\svc': { allow: ['NT SERVICE\updater'] } }
      accounts:
        CONTOSO\ann: { session: interactive, administrator: false }
      servers: { "http://files.contoso.com": { authentication: none } }
      jobs:
        - name: nightly
          owner: <owner>
          service: updater
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\svc\p.cab' } ]
          proxy: { usage: no-proxy }
      """
    When bitswise predicts it
    Then the job completes in TRANSFERRED
    And the local file is opened as <owner>
    And the rule ACC-34 finds nothing

    Examples: BITS keeps the service's identity (ACC-33)
      | owner          | windows         |
      | LocalSystem    | Windows 10 1903 |
      | LocalService   | Windows 11      |
      | NetworkService | Server 2022     |

  @ACC-34
  Scenario Outline: <owner> makes a job in a service on <windows>, and the folder lets in that service alone
    Given the scenario
      """
      machine:
        windows: <windows>
        network: up
        folders: { 'C:\svc': { allow: ['NT SERVICE\updater'] } }
      accounts:
        CONTOSO\ann: { session: interactive, administrator: false }
      servers: { "http://files.contoso.com": { authentication: none } }
      jobs:
        - name: nightly
          owner: <owner>
          service: updater
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\svc\p.cab' } ]
          proxy: { usage: no-proxy }
      """
    When bitswise checks it
    Then the rule ACC-34 finds a warning in "svc"
    And the job is refused with E_ACCESSDENIED
    And it rests on ACC-34
    And the answer is inferred

    Examples:
      | owner          | windows         |
      | LocalSystem    | Windows 10 1809 |
      | LocalService   | Windows 10 1607 |
      | NetworkService | Windows 7       |

  @ACC-34
  Scenario: Before 1903 the folder lets in the account too
    Given the scenario
      """
      machine:
        windows: Windows 10 1809
        network: up
        folders: { 'C:\svc': { allow: ['NT SERVICE\updater', LocalService] } }
      accounts:
        CONTOSO\ann: { session: interactive, administrator: false }
      servers: { "http://files.contoso.com": { authentication: none } }
      jobs:
        - name: nightly
          owner: LocalService
          service: updater
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\svc\p.cab' } ]
          proxy: { usage: no-proxy }
      """
    When bitswise checks it
    Then the rule ACC-34 finds nothing
    And the job completes in TRANSFERRED

  @ACC-34
  Scenario: Before 1903 a helper opens the folder
    Given the scenario
      """
      machine:
        windows: Windows 10 1809
        network: up
        folders: { 'C:\svc': { allow: ['NT SERVICE\updater', 'CONTOSO\ann'] } }
      accounts:
        CONTOSO\ann: { session: interactive, administrator: false }
      servers: { "http://files.contoso.com": { authentication: none } }
      jobs:
        - name: nightly
          owner: LocalSystem
          service: updater
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\svc\p.cab' } ]
          proxy: { usage: no-proxy }
          helper-token: { account: 'CONTOSO\ann', flags: [local-file] }
      """
    When bitswise checks it
    Then the rule ACC-34 finds nothing
    And the local file is opened as CONTOSO\ann

  Scenario: Nobody says which Windows opens the folder of a service
    Given the scenario
      """
      machine:
        network: up
        folders: { 'C:\svc': { allow: ['NT SERVICE\updater'] } }
      accounts:
        CONTOSO\ann: { session: interactive, administrator: false }
      servers: { "http://files.contoso.com": { authentication: none } }
      jobs:
        - name: nightly
          owner: LocalSystem
          service: updater
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\svc\p.cab' } ]
          proxy: { usage: no-proxy }
      """
    When bitswise predicts it
    Then the job is unknown
    And the answer turns on machine.windows
