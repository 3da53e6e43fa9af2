Feature: Findings on mapped drives and shares

  Background:
    Given a machine that runs Windows 10 1809
    And the machine is joined to CONTOSO as PC01
    And there is no WPAD
    And CONTOSO\ann has no Internet Explorer proxy
    And the server "http://files.contoso.com" asks for nothing
    And the server "http://files.contoso.com" can be reached without a proxy
    And CONTOSO\ann is logged on interactively
    And CONTOSO\ann is no administrator

  @DRV-01
  Scenario: LocalSystem writes to a user's drive
    Given CONTOSO\ann maps Z: to \\nas\drop
    And LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "Z:\p.cab"
    When bitswise checks it
    Then the rule DRV-01 finds an error in "Z:"

  @DRV-01
  Scenario: LocalSystem writes to a local disk
    Given the local disks are "C:, Z:"
    And LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "Z:\p.cab"
    When bitswise checks it
    Then the rule DRV-01 finds nothing

  @DRV-02
  Scenario: A mapped drive and a restart
    Given CONTOSO\ann maps Z: to \\nas\drop
    And CONTOSO\ann creates a job that downloads "http://files.contoso.com/p.cab" to "Z:\p.cab"
    When the computer is restarted
    When bitswise checks it
    Then the rule DRV-02 finds a warning in "Z:"

  @DRV-02
  Scenario: A drive that is mapped permanently
    Given CONTOSO\ann maps Z: to \\nas\drop permanently
    And CONTOSO\ann creates a job that downloads "http://files.contoso.com/p.cab" to "Z:\p.cab"
    When the computer is restarted
    When bitswise checks it
    Then the rule DRV-02 finds nothing

  @DRV-03
  Scenario: A user writes to a mapped drive
    Given CONTOSO\ann maps Z: to \\nas\drop
    And CONTOSO\ann creates a job that downloads "http://files.contoso.com/p.cab" to "Z:\p.cab"
    When bitswise checks it
    Then the rule DRV-03 finds a warning in "Z:"

  @DRV-03
  Scenario: A user writes to the share itself
    Given CONTOSO\ann maps Z: to \\nas\drop
    And the share \\nas\drop lets in CONTOSO\ann
    And CONTOSO\ann creates a job that downloads "http://files.contoso.com/p.cab" to "\\nas\drop\p.cab"
    When bitswise checks it
    Then the rule DRV-03 finds nothing

  @DRV-04
  Scenario: A user reads from a mapped drive
    Given CONTOSO\ann maps Z: to \\nas\drop
    And CONTOSO\ann creates a job that downloads "Z:\p.cab" to "C:\drop\p.cab"
    When bitswise checks it
    Then the rule DRV-04 finds a warning in "Z:"

  @DRV-04
  Scenario: A user reads from the share itself
    Given CONTOSO\ann maps Z: to \\nas\drop
    And CONTOSO\ann creates a job that downloads "\\nas\drop\p.cab" to "C:\drop\p.cab"
    When bitswise checks it
    Then the rule DRV-04 finds nothing

  @DRV-05
  Scenario: An elevated user writes to a mapped drive
    Given CONTOSO\ann maps Z: to \\nas\drop
    And CONTOSO\ann is an elevated administrator
    And CONTOSO\ann creates a job that downloads "http://files.contoso.com/p.cab" to "Z:\p.cab"
    When bitswise checks it
    Then the rule DRV-05 finds a warning in "Z:"

  @DRV-05
  Scenario: The same administrator is not elevated
    Given CONTOSO\ann maps Z: to \\nas\drop
    And CONTOSO\ann is an administrator who is not elevated
    And CONTOSO\ann creates a job that downloads "http://files.contoso.com/p.cab" to "Z:\p.cab"
    When bitswise checks it
    Then the rule DRV-05 finds nothing

  @DRV-19
  Scenario: The share is closed to the computer
    Given the share \\nas\drop lets in CONTOSO\ann
    And LocalSystem creates a job that downloads "\\nas\drop\p.cab" to "C:\drop\p.cab"
    When bitswise checks it
    Then the rule DRV-19 finds a warning in "\\nas"

  @DRV-19
  Scenario: The share lets computers in
    Given the share \\nas\drop lets in CONTOSO\Domain Computers
    And LocalSystem creates a job that downloads "\\nas\drop\p.cab" to "C:\drop\p.cab"
    When bitswise checks it
    Then the rule DRV-19 finds nothing

  @DRV-26
  Scenario: LocalSystem writes to a share
    Given LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "\\nas\drop\p.cab"
    When bitswise checks it
    Then the rule DRV-26 finds a warning in "\\nas"

  @DRV-26
  Scenario: The share lets the computer in
    Given the share \\nas\drop lets in CONTOSO\PC01$
    And LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "\\nas\drop\p.cab"
    When bitswise checks it
    Then the rule DRV-26 finds nothing
