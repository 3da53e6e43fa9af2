Feature: Findings on accounts and logons

  Background:
    Given a machine that runs Windows 10 1809
    And the machine is joined to CONTOSO as PC01
    And there is no WPAD
    And CONTOSO\ann has no Internet Explorer proxy
    And the server "http://files.contoso.com" asks for nothing
    And the server "http://files.contoso.com" can be reached without a proxy

  @ACC-02
  Scenario: A service runs under an ordinary account
    Given a service runs under the user account CONTOSO\svc
    And CONTOSO\svc creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    When bitswise checks it
    Then the rule ACC-02 finds an error in "svc"

  @ACC-02
  Scenario: A service runs as NetworkService
    Given NetworkService creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    When bitswise checks it
    Then the rule ACC-02 finds nothing

  @ACC-07
  Scenario: A user's job is to survive the log-off of that user
    Given CONTOSO\ann is logged on interactively
    And CONTOSO\ann creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    When CONTOSO\ann logs off
    When bitswise checks it
    Then the rule ACC-07 finds a warning in "ann"

  @ACC-07
  Scenario: The job of a system account outlives the same log-off
    Given CONTOSO\ann is logged on interactively
    And LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    When CONTOSO\ann logs off
    When bitswise checks it
    Then the rule ACC-07 finds nothing

  @ACC-10
  Scenario: Remote PowerShell before 1607
    Given a machine that runs Windows 10 1511
    And CONTOSO\ann is there only through Remote PowerShell
    And CONTOSO\ann creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    When bitswise checks it
    Then the rule ACC-10 finds an error in "ann"

  @ACC-10
  Scenario: Remote PowerShell from 1607 on
    Given a machine that runs Windows 10 1607
    And CONTOSO\ann is there only through Remote PowerShell
    And CONTOSO\ann creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    When bitswise checks it
    Then the rule ACC-10 finds nothing

  @ACC-11
  Scenario: The owner is there only through Run As
    Given CONTOSO\ann is there only through Run As
    And CONTOSO\ann creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    When bitswise checks it
    Then the rule ACC-11 finds an error in "ann"

  @ACC-11
  Scenario: The owner is logged on by fast user switching
    Given CONTOSO\ann is logged on by fast user switching
    And CONTOSO\ann creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    When bitswise checks it
    Then the rule ACC-11 finds nothing

  @ACC-12
  Scenario: A task that runs whether the user is logged on or not
    Given CONTOSO\ann is there only through a scheduled task
    And CONTOSO\ann creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    When bitswise checks it
    Then the rule ACC-12 finds an error in "ann"

  @ACC-12
  Scenario: A task that runs only when the user is logged on
    Given CONTOSO\ann is logged on interactively
    And CONTOSO\ann creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    When bitswise checks it
    Then the rule ACC-12 finds nothing

  @ACC-16
  Scenario: The owner comes in through PowerShell Direct
    Given CONTOSO\ann is there only through PowerShell Direct
    And CONTOSO\ann creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    When bitswise checks it
    Then the rule ACC-16 finds an error in "ann"

  @ACC-16
  Scenario: The owner comes in through Remote PowerShell
    Given CONTOSO\ann is there only through Remote PowerShell
    And CONTOSO\ann creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    When bitswise checks it
    Then the rule ACC-16 finds nothing

  @ACC-17
  Scenario: The impersonated user owns the job
    Given CONTOSO\ann is logged on interactively
    And LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the service impersonates CONTOSO\ann, with cloaking for the process
    When bitswise checks it
    Then the rule ACC-17 finds a warning in "ann"

  @ACC-17
  Scenario: The service impersonates nobody
    Given CONTOSO\ann is logged on interactively
    And LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the service impersonates nobody
    When bitswise checks it
    Then the rule ACC-17 finds nothing

  @ACC-18
  Scenario: Nothing is cloaked
    Given CONTOSO\ann is logged on interactively
    And LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the service impersonates CONTOSO\ann, with cloaking nowhere
    When bitswise checks it
    Then the rule ACC-18 finds an error in "ann"

  @ACC-18
  Scenario: The process is cloaked
    Given CONTOSO\ann is logged on interactively
    And LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the service impersonates CONTOSO\ann, with cloaking for the process
    When bitswise checks it
    Then the rule ACC-18 finds nothing

  @ACC-20
  Scenario: The manager alone is cloaked
    Given CONTOSO\ann is logged on interactively
    And LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the service impersonates CONTOSO\ann, with cloaking on the manager alone
    When bitswise checks it
    Then the rule ACC-20 finds an error in "ann"

  @ACC-20
  Scenario: Every pointer is cloaked
    Given CONTOSO\ann is logged on interactively
    And LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the service impersonates CONTOSO\ann, with cloaking on every interface
    When bitswise checks it
    Then the rule ACC-20 finds nothing

  @ACC-21
  Scenario: Every pointer is cloaked by hand
    Given CONTOSO\ann is logged on interactively
    And LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the service impersonates CONTOSO\ann, with cloaking on every interface
    When bitswise checks it
    Then the rule ACC-21 finds an info in "ann"

  @ACC-21
  Scenario: The process is cloaked at once
    Given CONTOSO\ann is logged on interactively
    And LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the service impersonates CONTOSO\ann, with cloaking for the process
    When bitswise checks it
    Then the rule ACC-21 finds nothing
