@echo off
rem Starts the workbench: without a command the window, with one (werkbank --help) that command.
rem WERKBANK_OPTIONS has more options for Java; one with a space in it stands between quotes.
setlocal DisableDelayedExpansion
set "here=%~dp0.."
set "jdk="
if defined JAVA_HOME set "jdk=%JAVA_HOME:"=%"
if defined WERKBANK_JDK set "jdk=%WERKBANK_JDK:"=%"
set "java=java"
if defined jdk set "java=%jdk%\bin\java"
"%java%" --list-modules 2>nul | findstr /b /r "java.base@2[5-9] java.base@[3-9][0-9]" >nul
if errorlevel 1 (
  echo De werkbank heeft een JDK 25 of nieuwer nodig; zet WERKBANK_JDK op de map daarvan. 1>&2
  exit /b 3
)
rem The quotes are part of the value: without a cache there must be no argument at all.
set cache=
if exist "%here%\lib\werkbank.aot" set cache="-XX:AOTCache=%here%\lib\werkbank.aot"
"%java%" %cache% @"%here%\lib\java-options" %WERKBANK_OPTIONS% --module-path "%here%\lib\javafx" -cp "%here%\lib\werkbank-@project.version@.jar" @main.class@ %*
