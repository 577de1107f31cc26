<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="en">
    <context>
        <name>AddPicturesDialog</name>
        <message>
            <source>Add pictures</source>
            <translation>Legg til bilder</translation>
        </message>
        <message>
            <source>A new event</source>
            <translation>Et nytt arrangement</translation>
        </message>
        <message>
            <source>An event that is already here</source>
            <translation>Et arrangement som finnes fra før</translation>
        </message>
        <message>
            <source>No event, or decide later</source>
            <translation>Ikke noe arrangement, eller bestem senere</translation>
        </message>
        <message>
            <source>Which event</source>
            <translation>Hvilket arrangement</translation>
        </message>
        <message>
            <source>Find faces</source>
            <translation>Finn ansikter</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
        <message>
            <source>Which event are these pictures from?</source>
            <translation>Hvilket arrangement er bildene fra?</translation>
        </message>
        <message>
            <source>The pictures stay where they are and are never changed. Nothing leaves this computer.</source>
            <translation>Bildene blir liggende der de er og endres aldri. Ingenting forlater denne maskinen.</translation>
        </message>
        <message>
            <source>There is an event with this title already, and it is chosen now. If it is another one, give the new one a title of its own, such as with the year.</source>
            <translation>Det finnes allerede et arrangement med dette navnet, og det er valgt nå. Er det et annet, så gi det nye et eget navn, for eksempel med årstall.</translation>
        </message>
    </context>
    <context>
        <name>AdultHands</name>
        <message>
            <source>Whose form is it?</source>
            <translation>Hvem gjelder skjemaet?</translation>
        </message>
        <message>
            <source>Which event is meant</source>
            <translation>Hvilket arrangement det gjelder</translation>
        </message>
        <message>
            <source>Choose …</source>
            <translation>Velg …</translation>
        </message>
        <message>
            <source>Which event is meant?</source>
            <translation>Hvilket arrangement gjelder det?</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Dato</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Sted</translation>
        </message>
        <message>
            <source>Place, if it is written there</source>
            <translation>Sted, hvis det er skrevet</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Underskrift</translation>
        </message>
        <message>
            <source>Guardian's signature</source>
            <translation>Underskrift fra foresatt</translation>
        </message>
        <message>
            <source>Witness</source>
            <translation>Vitne</translation>
        </message>
    </context>
    <context>
        <name>AgendaWords</name>
        <message>
            <source>Somebody</source>
            <translation>Noen</translation>
        </message>
        <message>
            <source>Show person</source>
            <translation>Vis personen</translation>
        </message>
        <message numerus="yes">
            <source>%n group(s) of faces without a name</source>
            <translation>
                <numerusform>%n gruppe med ansikter mangler navn</numerusform>
                <numerusform>%n grupper med ansikter mangler navn</numerusform>
            </translation>
        </message>
        <message>
            <source>Pictures without an event</source>
            <translation>Bilder uten arrangement</translation>
        </message>
        <message>
            <source>Name faces</source>
            <translation>Gi navn</translation>
        </message>
        <message numerus="yes">
            <source>%n returned page(s) to look at</source>
            <translation>
                <numerusform>%n innlevert side å se på</numerusform>
                <numerusform>%n innleverte sider å se på</numerusform>
            </translation>
        </message>
        <message>
            <source>{name} has asked about their data</source>
            <translation>{name} har spurt om opplysningene sine</translation>
        </message>
        <message>
            <source>To be answered by {date}</source>
            <translation>Svar innen {date}</translation>
        </message>
        <message>
            <source>The consent of {name} ends on {date}</source>
            <translation>Samtykket fra {name} går ut {date}</translation>
        </message>
        <message>
            <source>Ask for a new one before the next publication.</source>
            <translation>Be om et nytt før neste publisering.</translation>
        </message>
        <message>
            <source>The consent of {name} ended on {date}</source>
            <translation>Samtykket fra {name} gikk ut {date}</translation>
        </message>
        <message>
            <source>Nothing new may be published. Renew it, or remove what is out.</source>
            <translation>Ingenting nytt kan publiseres. Forny det, eller fjern det som ligger ute.</translation>
        </message>
        <message>
            <source>{name} has a birthday on {date} and then answers in person</source>
            <translation>{name} har bursdag {date} og svarer selv fra da av</translation>
        </message>
        <message>
            <source>Prepare a form for {name} to sign.</source>
            <translation>Gjør klart et skjema som {name} kan skrive under på.</translation>
        </message>
        <message>
            <source>{name} now answers in person</source>
            <translation>{name} svarer nå for seg selv</translation>
        </message>
        <message>
            <source>The guardians' yes counts for a short while yet. Ask {name}.</source>
            <translation>Foresatte har sagt ja, men det gjelder bare en kort stund til. Spør {name}.</translation>
        </message>
        <message>
            <source>{name} should be asked again by {date}</source>
            <translation>{name} bør spørres igjen innen {date}</translation>
        </message>
        <message>
            <source>{name} has not been asked, or not lately</source>
            <translation>{name} er ikke spurt selv, eller det er lenge siden</translation>
        </message>
        <message>
            <source>The guardians have answered. The child's own yes is needed too.</source>
            <translation>Foresatte har svart. Barnets eget ja trengs også.</translation>
        </message>
        <message>
            <source>What holds for {name} changes on {date}</source>
            <translation>Det som gjelder for {name}, endrer seg {date}</translation>
        </message>
        <message numerus="yes">
            <source>%n form(s) missing for “{event}”</source>
            <translation>
                <numerusform>%n skjema mangler til «{event}»</numerusform>
                <numerusform>%n skjemaer mangler til «{event}»</numerusform>
            </translation>
        </message>
        <message>
            <source>It is today.</source>
            <translation>Det er i dag.</translation>
        </message>
        <message>
            <source>It is on {date}.</source>
            <translation>Det er {date}.</translation>
        </message>
        <message>
            <source>Nothing counts before it is approved.</source>
            <translation>Ingenting gjelder før det er godkjent.</translation>
        </message>
        <message>
            <source>Go through</source>
            <translation>Gå gjennom</translation>
        </message>
        <message>
            <source>Print forms</source>
            <translation>Skriv ut skjemaer</translation>
        </message>
        <message numerus="yes">
            <source>%n removal(s) should have been done</source>
            <translation>
                <numerusform>%n fjerning skulle vært gjort</numerusform>
                <numerusform>%n fjerninger skulle vært gjort</numerusform>
            </translation>
        </message>
        <message>
            <source>The first was due on {date}.</source>
            <translation>Den første fristen var {date}.</translation>
        </message>
        <message numerus="yes">
            <source>%n removal(s) to do</source>
            <translation>
                <numerusform>%n fjerning gjenstår</numerusform>
                <numerusform>%n fjerninger gjenstår</numerusform>
            </translation>
        </message>
        <message>
            <source>The first is due on {date}.</source>
            <translation>Den første fristen er {date}.</translation>
        </message>
        <message>
            <source>See the list</source>
            <translation>Se listen</translation>
        </message>
    </context>
    <context>
        <name>AnswerRow</name>
        <message>
            <source>Yes</source>
            <translation>Ja</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Nei</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <source>no</source>
            <translation>nei</translation>
        </message>
        <message>
            <source>not answered</source>
            <translation>uten svar</translation>
        </message>
    </context>
    <context>
        <name>ApproveFoot</name>
        <message>
            <source>Approving records this with the page as proof. It is not undone: a new form corrects it.</source>
            <translation>Når du godkjenner, blir dette registrert med siden som bevis. Det kan ikke angres, bare rettes med et nytt skjema.</translation>
        </message>
        <message>
            <source>Remove this page …</source>
            <translation>Fjern denne siden …</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Neste side</translation>
        </message>
        <message>
            <source>Approve and file</source>
            <translation>Godkjenn og arkiver</translation>
        </message>
        <message numerus="yes">
            <source>And %n more.</source>
            <translation>
                <numerusform>Og %n til.</numerusform>
                <numerusform>Og %n til.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>AskedTick</name>
        <message>
            <source>{box}, enlarged</source>
            <translation>{box}, forstørret</translation>
        </message>
        <message>
            <source>Ticked</source>
            <translation>Krysset</translation>
        </message>
        <message>
            <source>Empty</source>
            <translation>Tomt</translation>
        </message>
        <message>
            <source>The box is ticked (J)</source>
            <translation>Feltet er krysset av (J)</translation>
        </message>
        <message>
            <source>The box is empty (N)</source>
            <translation>Feltet er tomt (N)</translation>
        </message>
        <message>
            <source>{why} Is this a tick?</source>
            <translation>{why} Er dette et kryss?</translation>
        </message>
        <message>
            <source>Answered by hand.</source>
            <translation>Besvart for hånd.</translation>
        </message>
        <message>
            <source>Not sure</source>
            <translation>Usikker</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>Besvart</translation>
        </message>
    </context>
    <context>
        <name>AssentDialog</name>
        <message>
            <source>The child's own answer</source>
            <translation>Barnets eget svar</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Svar</translation>
        </message>
        <message>
            <source>Choose the answer</source>
            <translation>Velg svaret</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Hvordan</translation>
        </message>
        <message>
            <source>Correct an answer</source>
            <translation>Rett et svar</translation>
        </message>
        <message>
            <source>Spoken</source>
            <translation>Muntlig</translation>
        </message>
        <message>
            <source>Drawn</source>
            <translation>Tegnet</translation>
        </message>
        <message>
            <source>Written</source>
            <translation>Skriftlig</translation>
        </message>
        <message>
            <source>Asked on</source>
            <translation>Spurt</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Registrer</translation>
        </message>
        <message>
            <source>What did {name} say?</source>
            <translation>Hva svarte {name}?</translation>
        </message>
        <message>
            <source>Drawing or note</source>
            <translation>Tegning eller lapp</translation>
        </message>
        <message>
            <source>Drop the drawing or note here, in one file. It is kept encrypted in the register.</source>
            <translation>Slipp tegningen eller lappen her, i én fil. Den lagres kryptert i registeret.</translation>
        </message>
        <message>
            <source>Replaces the entry of {date}</source>
            <translation>Erstatter det som ble registrert {date}</translation>
        </message>
        <message>
            <source>Whose answer is it?</source>
            <translation>Hvem har svart?</translation>
        </message>
        <message>
            <source>How?</source>
            <translation>Hvordan?</translation>
        </message>
        <message>
            <source>What did the child say?</source>
            <translation>Hva sa barnet?</translation>
        </message>
        <message>
            <source>Not here</source>
            <translation>Ikke her</translation>
        </message>
        <message>
            <source>In the child's own words</source>
            <translation>Med barnets egne ord</translation>
        </message>
        <message>
            <source>The child's no always counts, whatever the guardians say.</source>
            <translation>Barnets nei gjelder alltid, uansett hva de foresatte sier.</translation>
        </message>
        <message>
            <source>Choose the answer.</source>
            <translation>Velg svaret.</translation>
        </message>
        <message>
            <source>The child cannot have been asked in the future.</source>
            <translation>Barnet kan ikke ha blitt spurt i framtiden.</translation>
        </message>
        <message>
            <source>From {age} years a child must be asked; “too young to answer” counts only before that.</source>
            <translation>Fra {age} år skal barnet spørres; «for liten til å svare» gjelder bare før det.</translation>
        </message>
        <message>
            <source>This entry holds a no. Only the data steward may replace a no.</source>
            <translation>Her er det sagt nei. Bare den registeransvarlige kan erstatte et nei.</translation>
        </message>
        <message>
            <source>Only the data steward may move an entry to another person.</source>
            <translation>Bare den registeransvarlige kan flytte noe til en annen person.</translation>
        </message>
        <message>
            <source>Choose somebody from the list.</source>
            <translation>Velg en person fra listen.</translation>
        </message>
        <message>
            <source>Tick where the child does not want to be shown.</source>
            <translation>Kryss av der barnet ikke vil vises.</translation>
        </message>
    </context>
    <context>
        <name>AssessmentField</name>
        <message>
            <source>Day of the assessment</source>
            <translation>Dato for vurderingen</translation>
        </message>
    </context>
    <context>
        <name>AttendancePanel</name>
        <message>
            <source>Who was there? Type a name and press Enter</source>
            <translation>Hvem var der? Skriv et navn og trykk Enter</translation>
        </message>
        <message>
            <source>What somebody new is to us</source>
            <translation>Hva en ny person er hos oss</translation>
        </message>
        <message>
            <source>Paste a list …</source>
            <translation>Lim inn en liste …</translation>
        </message>
        <message>
            <source>Who was there</source>
            <translation>Hvem som var der</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Nummer</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Navn</translation>
        </message>
        <message>
            <source>For this event</source>
            <translation>For dette arrangementet</translation>
        </message>
        <message>
            <source>Take off the list</source>
            <translation>Ta av listen</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Angre</translation>
        </message>
        <message>
            <source>What you change here is saved at once. The number is the one on the sticker that somebody wore; it helps to tell who is in a picture.</source>
            <translation>Det du endrer her, lagres med en gang. Nummeret er det som sto på klistrelappen; det hjelper deg å se hvem som er på et bilde.</translation>
        </message>
        <message>
            <source>On the list</source>
            <translation>Står på listen</translation>
        </message>
        <message>
            <source>Nobody is on the list yet. Whoever is on it is offered first when you name faces, and you see who has not signed.</source>
            <translation>Ingen står på listen ennå. De som står her, foreslås først når du setter navn på ansikter, og du ser hvem som ikke har skrevet under.</translation>
        </message>
        <message numerus="yes">
            <source>All %n have answered.</source>
            <translation>
                <numerusform>%n person har svart.</numerusform>
                <numerusform>Alle %n har svart.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{silent} of %n have not signed.</source>
            <translation>
                <numerusform>{silent} av %n har ikke skrevet under.</numerusform>
                <numerusform>{silent} av %n har ikke skrevet under.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n have said no.</source>
            <translation>
                <numerusform>%n har sagt nei.</numerusform>
                <numerusform>%n har sagt nei.</numerusform>
            </translation>
        </message>
        <message>
            <source>{name} is on the list already.</source>
            <translation>{name} står allerede på listen.</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) added.</source>
            <translation>
                <numerusform>%n person er lagt til.</numerusform>
                <numerusform>%n personer er lagt til.</numerusform>
            </translation>
        </message>
        <message>
            <source>The number is changed.</source>
            <translation>Nummeret er endret.</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) taken off the list.</source>
            <translation>
                <numerusform>%n person er tatt av listen.</numerusform>
                <numerusform>%n personer er tatt av listen.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BackupCard</name>
        <message>
            <source>Another folder …</source>
            <translation>En annen mappe …</translation>
        </message>
        <message>
            <source>No backup is taken</source>
            <translation>Det tas ingen sikkerhetskopi</translation>
        </message>
        <message>
            <source>If this computer is lost, every consent is lost with it.</source>
            <translation>Blir maskinen borte, er alle samtykkene borte også.</translation>
        </message>
        <message>
            <source>Choose a folder …</source>
            <translation>Velg mappe …</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>Ta sikkerhetskopi nå</translation>
        </message>
        <message>
            <source>No backup has been taken yet</source>
            <translation>Ingen sikkerhetskopi er tatt ennå</translation>
        </message>
        <message>
            <source>Backed up today</source>
            <translation>Sikkerhetskopiert i dag</translation>
        </message>
        <message>
            <source>Backed up on {date}</source>
            <translation>Sikkerhetskopiert {date}</translation>
        </message>
        <message>
            <source>Only this computer can open it. Make a recovery key under Settings.</source>
            <translation>Bare denne maskinen kan åpne den. Lag en gjenopprettingsnøkkel under Innstillinger.</translation>
        </message>
        <message>
            <source>It lies on the same disk as the register. Choose another disk.</source>
            <translation>Den ligger på samme disk som registeret. Velg en annen disk.</translation>
        </message>
        <message>
            <source>Where the backups go</source>
            <translation>Hvor sikkerhetskopiene skal ligge</translation>
        </message>
    </context>
    <context>
        <name>BackupsCard</name>
        <message>
            <source>Kept: the last of each of seven days and four weeks</source>
            <translation>Tas vare på: den siste for hver av sju dager og fire uker</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>Ta sikkerhetskopi nå</translation>
        </message>
        <message>
            <source>Choose a folder …</source>
            <translation>Velg mappe …</translation>
        </message>
        <message>
            <source>Restore from a backup …</source>
            <translation>Hent tilbake fra en sikkerhetskopi …</translation>
        </message>
        <message>
            <source>Pictures that were moved …</source>
            <translation>Bilder som er flyttet …</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>Sikkerhetskopi</translation>
        </message>
        <message>
            <source>Once a day, encrypted, in the background. The pictures themselves are not in it: keep a copy of their folders too.</source>
            <translation>Én gang om dagen, kryptert, i bakgrunnen. Selve bildene er ikke med: Ta kopi av mappene de ligger i også.</translation>
        </message>
        <message>
            <source>Another folder …</source>
            <translation>En annen mappe …</translation>
        </message>
        <message>
            <source>No backup is taken</source>
            <translation>Det tas ingen sikkerhetskopi</translation>
        </message>
        <message>
            <source>No backup has been taken yet</source>
            <translation>Ingen sikkerhetskopi er tatt ennå</translation>
        </message>
        <message>
            <source>Backed up today</source>
            <translation>Sikkerhetskopiert i dag</translation>
        </message>
        <message>
            <source>Backed up on {date}</source>
            <translation>Sikkerhetskopiert {date}</translation>
        </message>
        <message>
            <source>If this computer is lost, every consent is lost with it.</source>
            <translation>Blir maskinen borte, er alle samtykkene borte også.</translation>
        </message>
        <message>
            <source>Only this computer can open it. Write a recovery key: see Keys above.</source>
            <translation>Bare denne maskinen kan åpne den. Lag en gjenopprettingsnøkkel under Nøkler ovenfor.</translation>
        </message>
        <message>
            <source>It lies on the same disk as the register. Choose another disk.</source>
            <translation>Den ligger på samme disk som registeret. Velg en annen disk.</translation>
        </message>
        <message>
            <source>Where the backups go</source>
            <translation>Hvor sikkerhetskopiene skal ligge</translation>
        </message>
    </context>
    <context>
        <name>CardFrame</name>
        <message>
            <source>More about this person</source>
            <translation>Mer om personen</translation>
        </message>
    </context>
    <context>
        <name>ChannelDialog</name>
        <message>
            <source>New channel</source>
            <translation>Ny kanal</translation>
        </message>
        <message>
            <source>Change the channel</source>
            <translation>Endre kanalen</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Lagre</translation>
        </message>
        <message>
            <source>Delete …</source>
            <translation>Slett …</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
        <message>
            <source>Kind of channel</source>
            <translation>Type kanal</translation>
        </message>
        <message>
            <source>Whose it is</source>
            <translation>Hvem som eier den</translation>
        </message>
        <message>
            <source>The organisation's</source>
            <translation>Organisasjonen</translation>
        </message>
        <message>
            <source>A private account</source>
            <translation>En privat konto</translation>
        </message>
        <message>
            <source>A private account is never cleared: people said yes to the organisation, not to somebody's own page.</source>
            <translation>Til en privat konto blir ingenting klart: Folk har sagt ja til organisasjonen, ikke til noens private side.</translation>
        </message>
        <message>
            <source>Who sees it</source>
            <translation>Hvem som ser den</translation>
        </message>
        <message>
            <source>Is also posted on</source>
            <translation>Legges også ut på</translation>
        </message>
        <message>
            <source>Can a picture be called back?</source>
            <translation>Kan et bilde hentes tilbake?</translation>
        </message>
        <message>
            <source>What is posted disappears by itself (stories)</source>
            <translation>Det som legges ut, forsvinner av seg selv (stories)</translation>
        </message>
        <message>
            <source>Pictures leave Europe (the EEA)</source>
            <translation>Bildene forlater Europa (EØS)</translation>
        </message>
        <message>
            <source>Responsible</source>
            <translation>Ansvarlig</translation>
        </message>
        <message>
            <source>Nobody in particular</source>
            <translation>Ingen bestemt</translation>
        </message>
        <message>
            <source>Somebody who is not shown</source>
            <translation>Noen som ikke vises</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>I bruk</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Navn</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Tick where a post ends up by itself, such as a web page whose picture shows on Facebook. A picture is cleared here only if it is cleared there too.</source>
            <translation>Kryss av der et innlegg havner av seg selv, for eksempel når bildet på en nettside vises på Facebook. Et bilde blir bare klart her hvis det er klart der også.</translation>
        </message>
        <message>
            <source>The channel is added</source>
            <translation>Kanalen er lagt til</translation>
        </message>
        <message>
            <source>The channel is changed</source>
            <translation>Kanalen er endret</translation>
        </message>
        <message>
            <source>Delete the channel</source>
            <translation>Slett kanalen</translation>
        </message>
        <message>
            <source>Nothing refers to this channel yet. Delete it?</source>
            <translation>Ingenting viser til denne kanalen ennå. Slette den?</translation>
        </message>
        <message>
            <source>The channel is deleted</source>
            <translation>Kanalen er slettet</translation>
        </message>
    </context>
    <context>
        <name>ChannelRow</name>
        <message>
            <source>Where is the picture to be used?</source>
            <translation>Hvor skal bildet brukes?</translation>
        </message>
        <message>
            <source>Fewer channels</source>
            <translation>Færre kanaler</translation>
        </message>
        <message numerus="yes">
            <source>%n more channel(s)</source>
            <translation>
                <numerusform>%n kanal til</numerusform>
                <numerusform>%n kanaler til</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ChannelsCard</name>
        <message>
            <source>Channels</source>
            <translation>Kanaler</translation>
        </message>
        <message>
            <source>Add a channel …</source>
            <translation>Legg til kanal …</translation>
        </message>
        <message>
            <source>Change …</source>
            <translation>Endre …</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Flytt opp</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Flytt ned</translation>
        </message>
        <message>
            <source>Alt+Up</source>
            <translation>Alt+pil opp</translation>
        </message>
        <message>
            <source>Alt+Down</source>
            <translation>Alt+pil ned</translation>
        </message>
        <message>
            <source>Where you publish. Pictures are judged for each channel with a tick. Take the tick away when you stop using one: consents and publications stay, and what lies there can still be called back.</source>
            <translation>Der dere publiserer. Bildene vurderes for hver kanal med hake. Ta bort haken når dere slutter å bruke en kanal: Samtykker og publiseringer blir stående, og det som ligger der, kan fortsatt hentes tilbake.</translation>
        </message>
        <message>
            <source>not in use</source>
            <translation>ikke i bruk</translation>
        </message>
        <message>
            <source>private account: nothing is ever cleared</source>
            <translation>privat konto: ingenting blir klart</translation>
        </message>
        <message>
            <source>is also posted on {channels}</source>
            <translation>legges også ut på {channels}</translation>
        </message>
        <message>
            <source>disappears by itself</source>
            <translation>forsvinner av seg selv</translation>
        </message>
        <message>
            <source>leaves Europe</source>
            <translation>forlater Europa</translation>
        </message>
        <message>
            <source>responsible: {name}</source>
            <translation>ansvarlig: {name}</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Lagret</translation>
        </message>
        <message>
            <source>The order is changed</source>
            <translation>Rekkefølgen er endret</translation>
        </message>
    </context>
    <context>
        <name>CheckActs</name>
        <message>
            <source>Everyone is framed</source>
            <translation>Alle har ramme</translation>
        </message>
        <message>
            <source>Nobody in the picture</source>
            <translation>Ingen på bildet</translation>
        </message>
        <message>
            <source>The lock is off</source>
            <translation>Sperren er fjernet</translation>
        </message>
        <message>
            <source>You watched all of it</source>
            <translation>Du har sett hele filmen</translation>
        </message>
        <message>
            <source>The film has captions</source>
            <translation>Filmen har teksting</translation>
        </message>
        <message>
            <source>The name is confirmed</source>
            <translation>Navnet er bekreftet</translation>
        </message>
        <message>
            <source>The suggestion is rejected</source>
            <translation>Forslaget er avvist</translation>
        </message>
        <message>
            <source>The name is taken off</source>
            <translation>Navnet er tatt bort</translation>
        </message>
        <message>
            <source>Set aside as a stranger</source>
            <translation>Lagt til side som fremmed</translation>
        </message>
        <message>
            <source>The badge is taken off</source>
            <translation>Merket er tatt bort</translation>
        </message>
        <message>
            <source>Wears a no-photo badge</source>
            <translation>Har på seg reservasjonsmerke</translation>
        </message>
        <message>
            <source>Changed how much the person stands out</source>
            <translation>Endret hvor framtredende personen er</translation>
        </message>
        <message>
            <source>Taken out of the picture</source>
            <translation>Tatt ut av bildet</translation>
        </message>
        <message>
            <source>Left out of the answer</source>
            <translation>Holdt utenfor vurderingen</translation>
        </message>
        <message>
            <source>The face has a name</source>
            <translation>Ansiktet har fått navn</translation>
        </message>
        <message>
            <source>A face was framed</source>
            <translation>Et ansikt fikk ramme</translation>
        </message>
        <message>
            <source>A person without a face was added</source>
            <translation>En person uten ansikt er lagt til</translation>
        </message>
        <message>
            <source>The exception is removed</source>
            <translation>Unntaket er fjernet</translation>
        </message>
    </context>
    <context>
        <name>CheckBar</name>
        <message>
            <source>Previous picture</source>
            <translation>Forrige bilde</translation>
        </message>
        <message>
            <source>Next picture</source>
            <translation>Neste bilde</translation>
        </message>
        <message>
            <source>Draw a face</source>
            <translation>Tegn ansikt</translation>
        </message>
        <message>
            <source>Or drag with Ctrl held down</source>
            <translation>Eller dra med Ctrl nede</translation>
        </message>
        <message>
            <source>Person without a face …</source>
            <translation>Person uten ansikt …</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Mindre</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Større</translation>
        </message>
        <message>
            <source>Fit</source>
            <translation>Tilpasset</translation>
        </message>
        <message>
            <source>No event</source>
            <translation>Uten arrangement</translation>
        </message>
        <message numerus="yes">
            <source>In the register %n time(s): the strictest counts</source>
            <translation>
                <numerusform>I registeret %n gang</numerusform>
                <numerusform>I registeret %n ganger: Det strengeste svaret gjelder</numerusform>
            </translation>
        </message>
        <message>
            <source>{n} of {total}</source>
            <translation>{n} av {total}</translation>
        </message>
        <message>
            <source>{percent} %</source>
            <translation>{percent} %</translation>
        </message>
    </context>
    <context>
        <name>CheckFoot</name>
        <message>
            <source>Log as published …</source>
            <translation>Loggfør som publisert …</translation>
        </message>
        <message>
            <source>Already out …</source>
            <translation>Allerede ute …</translation>
        </message>
        <message>
            <source>Somebody wants it removed …</source>
            <translation>Noen vil ha det fjernet …</translation>
        </message>
        <message>
            <source>Not in the register: add its folder …</source>
            <translation>Ikke i registeret: Legg til mappen …</translation>
        </message>
        <message>
            <source>Only today's answer can be logged.</source>
            <translation>Bare svaret for i dag kan loggføres.</translation>
        </message>
        <message>
            <source>It can be logged when the answer is clear.</source>
            <translation>Det kan loggføres når svaret er klart.</translation>
        </message>
        <message numerus="yes">
            <source>{published}, and in %n more place(s)</source>
            <translation>
                <numerusform>{published}, og %n sted til</numerusform>
                <numerusform>{published}, og %n steder til</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CheckWindow</name>
        <message>
            <source>Films are not played here. Open the film to watch it.</source>
            <translation>Filmer kan ikke spilles av her. Åpne filmen for å se den.</translation>
        </message>
        <message>
            <source>Looking at the picture …</source>
            <translation>Ser på bildet …</translation>
        </message>
        <message>
            <source>No channel is in use. Choose channels under Settings.</source>
            <translation>Ingen kanal er i bruk. Velg kanaler under Innstillinger.</translation>
        </message>
    </context>
    <context>
        <name>ChildHands</name>
        <message>
            <source>Which child is it?</source>
            <translation>Hvilket barn gjelder det?</translation>
        </message>
        <message>
            <source>Where the child does not want to be shown</source>
            <translation>Hvor barnet ikke vil vises</translation>
        </message>
        <message>
            <source>Tick every place that the child's words may mean.</source>
            <translation>Kryss av for alle steder som barnets ord kan gjelde.</translation>
        </message>
        <message>
            <source>The day the child was asked</source>
            <translation>Dagen barnet ble spurt</translation>
        </message>
        <message>
            <source>How the child answered</source>
            <translation>Hvordan barnet svarte</translation>
        </message>
        <message>
            <source>As it looks on the paper</source>
            <translation>Slik det ser ut på papiret</translation>
        </message>
        <message>
            <source>In writing</source>
            <translation>Skriftlig</translation>
        </message>
        <message>
            <source>In words, and an adult wrote it down</source>
            <translation>Muntlig, og en voksen skrev det ned</translation>
        </message>
        <message>
            <source>With a drawing</source>
            <translation>Med en tegning</translation>
        </message>
        <message>
            <source>How did the child answer?</source>
            <translation>Hvordan svarte barnet?</translation>
        </message>
        <message>
            <source>Why the child is too young to answer</source>
            <translation>Hvorfor barnet er for lite til å svare</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Underskrift</translation>
        </message>
    </context>
    <context>
        <name>ChooseEventDialog</name>
        <message>
            <source>Title of the event</source>
            <translation>Navn på arrangementet</translation>
        </message>
        <message>
            <source>Search, or write the title of a new event</source>
            <translation>Søk, eller skriv navnet på et nytt arrangement</translation>
        </message>
        <message>
            <source>Search for an event</source>
            <translation>Søk etter arrangement</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>Arrangementer</translation>
        </message>
        <message>
            <source>There is no other event.</source>
            <translation>Det finnes ikke noe annet arrangement.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
        <message>
            <source>New event “{title}” …</source>
            <translation>Nytt arrangement «{title}» …</translation>
        </message>
        <message>
            <source>No event</source>
            <translation>Uten arrangement</translation>
        </message>
    </context>
    <context>
        <name>ChosenPages</name>
        <message>
            <source>Looking …</source>
            <translation>Ser etter …</translation>
        </message>
    </context>
    <context>
        <name>ClearanceHead</name>
        <message numerus="yes">
            <source>Judging %n picture(s) …</source>
            <translation>
                <numerusform>Vurderer %n bilde …</numerusform>
                <numerusform>Vurderer %n bilder …</numerusform>
            </translation>
        </message>
        <message>
            <source>All of them are out already: log every one</source>
            <translation>Alle er ute allerede: Loggfør hvert av dem</translation>
        </message>
        <message>
            <source>It is out already: log it as it is</source>
            <translation>Det er ute allerede: Loggfør det som det er</translation>
        </message>
        <message>
            <source>Judging the pictures: {done} of {total} …</source>
            <translation>Vurderer bildene: {done} av {total} …</translation>
        </message>
        <message numerus="yes">
            <source>Logging %n picture(s) …</source>
            <translation>
                <numerusform>Loggfører %n bilde …</numerusform>
                <numerusform>Loggfører %n bilder …</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>All %n picture(s) are clear to publish</source>
            <translation>
                <numerusform>%n bilde er klart til publisering</numerusform>
                <numerusform>Alle %n bilder er klare til publisering</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>None of the %n picture(s) is clear to publish</source>
            <translation>
                <numerusform>%n bilde er ikke klart til publisering</numerusform>
                <numerusform>Ingen av de %n bildene er klare til publisering</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of {total} picture(s) are clear to publish</source>
            <translation>
                <numerusform>%n av {total} bilder er klart til publisering</numerusform>
                <numerusform>%n av {total} bilder er klare til publisering</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>All are logged. %n of them are not clear: what must come down goes on the list at once.</source>
            <translation>
                <numerusform>Alle loggføres. %n av dem er ikke klart: Det som må ned, kommer straks på listen.</numerusform>
                <numerusform>Alle loggføres. %n av dem er ikke klare: Det som må ned, kommer straks på listen.</numerusform>
            </translation>
        </message>
        <message>
            <source>It is logged as it is. If it must come down, that goes on the list at once.</source>
            <translation>Det loggføres som det er. Må det ned, kommer det straks på listen.</translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s) are not logged:</source>
            <translation>
                <numerusform>%n bilde loggføres ikke:</numerusform>
                <numerusform>%n bilder loggføres ikke:</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing can be logged.</source>
            <translation>Ingenting kan loggføres.</translation>
        </message>
    </context>
    <context>
        <name>ComingCard</name>
        <message>
            <source>What changes by itself</source>
            <translation>Det som endrer seg av seg selv</translation>
        </message>
        <message numerus="yes">
            <source>And %n more later.</source>
            <translation>
                <numerusform>Og %n til senere.</numerusform>
                <numerusform>Og %n til senere.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ConsentDialog</name>
        <message>
            <source>Record a signed form</source>
            <translation>Registrer et underskrevet skjema</translation>
        </message>
        <message>
            <source>Correct a form</source>
            <translation>Rett et skjema</translation>
        </message>
        <message>
            <source>Yes, the pictures may be used even if they can show this</source>
            <translation>Ja, bildene kan brukes selv om de kan vise dette</translation>
        </message>
        <message>
            <source>May the program recognise the face?</source>
            <translation>Får programmet lov til å kjenne igjen ansiktet?</translation>
        </message>
        <message>
            <source>Signed on</source>
            <translation>Underskrevet</translation>
        </message>
        <message>
            <source>Valid from</source>
            <translation>Gyldig fra</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>Gyldig til og med</translation>
        </message>
        <message>
            <source>Who signed</source>
            <translation>Hvem skrev under</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Hvordan</translation>
        </message>
        <message>
            <source>6. Membership and health</source>
            <translation>6. Medlemskap og helse</translation>
        </message>
        <message>
            <source>A picture from us can show that somebody is a member, or lives with an illness.</source>
            <translation>Et bilde fra oss kan vise at noen er medlem, eller lever med en sykdom.</translation>
        </message>
        <message>
            <source>Add guardian …</source>
            <translation>Legg til foresatt …</translation>
        </message>
        <message>
            <source>Add representative …</source>
            <translation>Legg til representant …</translation>
        </message>
        <message>
            <source>And also …</source>
            <translation>Og dessuten …</translation>
        </message>
        <message>
            <source>When the form says one thing for pictures and another for film, for example</source>
            <translation>For eksempel når skjemaet sier én ting om bilder og en annen om film</translation>
        </message>
        <message>
            <source>Replaces the entry of {date}</source>
            <translation>Erstatter det som ble registrert {date}</translation>
        </message>
        <message>
            <source>Whose form is it?</source>
            <translation>Hvem gjelder skjemaet?</translation>
        </message>
        <message>
            <source>The form</source>
            <translation>Skjemaet</translation>
        </message>
        <message>
            <source>Without the signed form the answer is “needs review”, never “clear”.</source>
            <translation>Uten det underskrevne skjemaet blir svaret «må vurderes», aldri «klart».</translation>
        </message>
        <message>
            <source>Who signed?</source>
            <translation>Hvem skrev under?</translation>
        </message>
        <message>
            <source>How?</source>
            <translation>Hvordan?</translation>
        </message>
        <message>
            <source>Witness</source>
            <translation>Vitne</translation>
        </message>
        <message>
            <source>Does the young person understand what it means?</source>
            <translation>Forstår ungdommen hva det innebærer?</translation>
        </message>
        <message>
            <source>8. Face recognition</source>
            <translation>8. Ansiktsgjenkjenning</translation>
        </message>
        <message>
            <source>An answer of its own: the rest of the form counts whatever it is.</source>
            <translation>Et eget svar: Resten av skjemaet gjelder uansett hva det er.</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Sted</translation>
        </message>
        <message>
            <source>Below {age} the guardians sign. On a form of the child's own only a no counts; record a yes as the child's own answer.</source>
            <translation>Under {age} år skriver de foresatte under. På barnets eget skjema teller bare et nei; registrer et ja som barnets eget svar.</translation>
        </message>
        <message>
            <source>One signature at a time. The other guardian's comes next, from the same sheet.</source>
            <translation>Én underskrift om gangen. Den andre kommer etterpå, fra samme ark.</translation>
        </message>
        <message>
            <source>Below {age} a yes does not count here; a no always does.</source>
            <translation>Under {age} år teller ikke et ja her; et nei teller alltid.</translation>
        </message>
        <message>
            <source>This entry holds a no. Only the data steward may replace a no.</source>
            <translation>Her er det sagt nei. Bare den registeransvarlige kan erstatte et nei.</translation>
        </message>
        <message>
            <source>Only the data steward may move an entry to another person.</source>
            <translation>Bare den registeransvarlige kan flytte noe til en annen person.</translation>
        </message>
        <message>
            <source>Choose somebody from the list.</source>
            <translation>Velg en person fra listen.</translation>
        </message>
        <message>
            <source>Answer at least one channel, yes or no.</source>
            <translation>Svar for minst én kanal, ja eller nei.</translation>
        </message>
        <message>
            <source>The consent would end before it starts.</source>
            <translation>Samtykket ville slutte før det begynner.</translation>
        </message>
        <message>
            <source>Tick what is ticked on the form, nothing else. What is not ticked counts as no.</source>
            <translation>Kryss av det som er krysset av på skjemaet, ikke noe annet. Det som ikke er krysset av, teller som nei.</translation>
        </message>
        <message>
            <source>Write why you think so. From {first} to {last} years it is needed unless a guardian signs too.</source>
            <translation>Skriv hvorfor du mener det. Fra {first} til {last} år må det vurderes, hvis ikke en foresatt også skriver under.</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Registrer</translation>
        </message>
        <message>
            <source>The form cannot have been signed in the future.</source>
            <translation>Skjemaet kan ikke være underskrevet i framtiden.</translation>
        </message>
        <message>
            <source>A spoken consent needs a witness.</source>
            <translation>Et muntlig samtykke trenger et vitne.</translation>
        </message>
    </context>
    <context>
        <name>ContactCard</name>
        <message>
            <source>Private note</source>
            <translation>Privat notat</translation>
        </message>
        <message>
            <source>Contact and notes</source>
            <translation>Kontakt og notater</translation>
        </message>
    </context>
    <context>
        <name>ContactNote</name>
        <message>
            <source>No contact is filled in: the paper gets a blank line where it should stand.</source>
            <translation>Ingen kontakt er fylt ut: Papiret får en tom linje der den skulle stått.</translation>
        </message>
        <message>
            <source>Fill in under Settings …</source>
            <translation>Fyll ut i Innstillinger …</translation>
        </message>
    </context>
    <context>
        <name>CountField</name>
        <message>
            <source>Fewer: {what}</source>
            <translation>Færre: {what}</translation>
        </message>
        <message>
            <source>More: {what}</source>
            <translation>Flere: {what}</translation>
        </message>
    </context>
    <context>
        <name>CreditDialog</name>
        <message>
            <source>Photographer</source>
            <translation>Fotograf</translation>
        </message>
        <message>
            <source>Who took the pictures</source>
            <translation>Hvem som tok bildene</translation>
        </message>
        <message numerus="yes">
            <source>Also where another name stands now: %n picture(s)</source>
            <translation>
                <numerusform>Også der det står et annet navn nå: %n bilde</numerusform>
                <numerusform>Også der det står et annet navn nå: %n bilder</numerusform>
            </translation>
        </message>
        <message>
            <source>Write it</source>
            <translation>Oppgi fotograf</translation>
        </message>
        <message>
            <source>Who took the pictures?</source>
            <translation>Hvem tok bildene?</translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s) chosen</source>
            <translation>
                <numerusform>%n bilde valgt</numerusform>
                <numerusform>%n bilder valgt</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
        <message numerus="yes">
            <source>Photographer written on %n picture(s)</source>
            <translation>
                <numerusform>Fotografen er skrevet på %n bilde</numerusform>
                <numerusform>Fotografen er skrevet på %n bilder</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DayField</name>
        <message>
            <source>Write a day here, such as {example}.</source>
            <translation>Skriv en dato her, for eksempel {example}.</translation>
        </message>
        <message>
            <source>“{text}” is not a day. Write it such as {example}.</source>
            <translation>«{text}» er ikke en dato. Skriv den slik: {example}.</translation>
        </message>
    </context>
    <context>
        <name>DayNotice</name>
        <message>
            <source>Back to today</source>
            <translation>Tilbake til i dag</translation>
        </message>
        <message>
            <source>This is the answer on {date}, if nobody says anything new. Nothing can be logged as published.</source>
            <translation>Dette er svaret {date}, hvis ingen sier noe nytt. Ingenting kan loggføres som publisert.</translation>
        </message>
        <message>
            <source>This is what held on {date}. Nothing can be logged as published.</source>
            <translation>Dette er det som gjaldt {date}. Ingenting kan loggføres som publisert.</translation>
        </message>
    </context>
    <context>
        <name>EventActs</name>
        <message>
            <source>Edit event …</source>
            <translation>Endre arrangement …</translation>
        </message>
        <message>
            <source>Who was there …</source>
            <translation>Hvem som var der …</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Skriv ut</translation>
        </message>
        <message>
            <source>Forms for everybody missing …</source>
            <translation>Skjemaer til alle som mangler …</translation>
        </message>
        <message>
            <source>Poster …</source>
            <translation>Plakat …</translation>
        </message>
        <message>
            <source>Attendance list …</source>
            <translation>Deltakerliste …</translation>
        </message>
        <message>
            <source>Who has answered what …</source>
            <translation>Hvem har svart hva …</translation>
        </message>
        <message>
            <source>Split by day …</source>
            <translation>Del opp etter dag …</translation>
        </message>
        <message>
            <source>Merge into another event …</source>
            <translation>Slå sammen med et annet …</translation>
        </message>
        <message>
            <source>Close the event …</source>
            <translation>Avslutt arrangementet …</translation>
        </message>
        <message>
            <source>Open the event again</source>
            <translation>Åpne arrangementet igjen</translation>
        </message>
        <message>
            <source>Delete the event …</source>
            <translation>Slett arrangementet …</translation>
        </message>
        <message>
            <source>“{title}” is added</source>
            <translation>«{title}» er lagt til</translation>
        </message>
        <message>
            <source>Which event does “{title}” belong to?</source>
            <translation>Hvilket arrangement hører «{title}» til?</translation>
        </message>
        <message>
            <source>Its pictures and its list of who was there go to that event, and the stricter of the two holds for all. You can undo this.</source>
            <translation>Bildene og listen over hvem som var der, flyttes dit, og det strengeste av de to gjelder for alle. Du kan angre.</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>Slå sammen</translation>
        </message>
        <message>
            <source>The two events are one now</source>
            <translation>De to arrangementene er slått sammen</translation>
        </message>
        <message>
            <source>Delete the event</source>
            <translation>Slett arrangementet</translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s) belong to “{title}”, so it cannot be deleted. Do you want to merge it into another event instead?</source>
            <translation>
                <numerusform>%n bilde hører til «{title}», så det kan ikke slettes. Vil du slå det sammen med et annet arrangement i stedet?</numerusform>
                <numerusform>%n bilder hører til «{title}», så det kan ikke slettes. Vil du slå det sammen med et annet arrangement i stedet?</numerusform>
            </translation>
        </message>
        <message>
            <source>Delete “{title}” and its list of who was there? The people themselves stay.</source>
            <translation>Slette «{title}» og listen over hvem som var der? Personene blir stående.</translation>
        </message>
        <message>
            <source>The event is deleted</source>
            <translation>Arrangementet er slettet</translation>
        </message>
    </context>
    <context>
        <name>EventChoice</name>
        <message>
            <source>All events</source>
            <translation>Alle arrangementer</translation>
        </message>
    </context>
    <context>
        <name>EventDialog</name>
        <message>
            <source>New event</source>
            <translation>Nytt arrangement</translation>
        </message>
        <message>
            <source>Edit event</source>
            <translation>Endre arrangement</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Lagre</translation>
        </message>
        <message>
            <source>This event is closed: its face codes are deleted, and nothing is compared with its faces. If you open it again, its folder has to be searched anew first, and new face codes are made.</source>
            <translation>Arrangementet er avsluttet: Ansiktskodene er slettet, og ingenting sammenlignes med ansiktene her. Åpner du det igjen, må mappen søkes gjennom på nytt først, og det lages nye ansiktskoder.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
        <message>
            <source>What you changed about the event is not saved yet.</source>
            <translation>Det du har endret om arrangementet, er ikke lagret ennå.</translation>
        </message>
        <message>
            <source>Open the event again</source>
            <translation>Åpne arrangementet igjen</translation>
        </message>
        <message>
            <source>Close the event …</source>
            <translation>Avslutt arrangementet …</translation>
        </message>
        <message>
            <source>Nobody has said yet what being at this event tells about people. Until then it counts as if anybody could have been there. Choose an answer below and save.</source>
            <translation>Ingen har sagt ennå hva det viser om folk at de var på dette arrangementet. Inntil videre regnes det som om hvem som helst kunne ha vært der. Velg et svar nedenfor og lagre.</translation>
        </message>
        <message>
            <source>About the event</source>
            <translation>Om arrangementet</translation>
        </message>
        <message>
            <source>Who was there</source>
            <translation>Hvem som var der</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Lukk</translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s)</source>
            <translation>
                <numerusform>%n bilde</numerusform>
                <numerusform>%n bilder</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) named</source>
            <translation>
                <numerusform>%n person har navn</numerusform>
                <numerusform>%n personer har navn</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n unknown face(s)</source>
            <translation>
                <numerusform>%n ukjent ansikt</numerusform>
                <numerusform>%n ukjente ansikter</numerusform>
            </translation>
        </message>
        <message>
            <source>There is an event with this title already. Give this one a title of its own, such as with the year.</source>
            <translation>Det finnes allerede et arrangement med dette navnet. Gi dette et eget navn, for eksempel med årstall.</translation>
        </message>
        <message>
            <source>The event is changed</source>
            <translation>Arrangementet er endret</translation>
        </message>
        <message>
            <source>Close the event</source>
            <translation>Avslutt arrangementet</translation>
        </message>
        <message>
            <source>Closing deletes the face codes of this event for good. Names, pictures and answers stay. New pictures of it are not compared with the old ones unless the event is opened and searched again. Close it?</source>
            <translation>Når du avslutter, slettes ansiktskodene for dette arrangementet for godt. Navn, bilder og svar blir værende. Nye bilder herfra sammenlignes ikke med de gamle, med mindre arrangementet åpnes og gjennomsøkes på nytt. Avslutte?</translation>
        </message>
        <message>
            <source>The event is closed and its face codes are deleted</source>
            <translation>Arrangementet er avsluttet, og ansiktskodene er slettet</translation>
        </message>
        <message>
            <source>The event is open again; search its folder anew to compare faces</source>
            <translation>Arrangementet er åpent igjen; søk gjennom mappen på nytt for å sammenligne ansikter</translation>
        </message>
    </context>
    <context>
        <name>EventEmpty</name>
        <message>
            <source>Who was there …</source>
            <translation>Hvem som var der …</translation>
        </message>
        <message>
            <source>Print forms …</source>
            <translation>Skriv ut skjemaer …</translation>
        </message>
    </context>
    <context>
        <name>EventFields</name>
        <message>
            <source>Title of the event</source>
            <translation>Navn på arrangementet</translation>
        </message>
        <message>
            <source>Kind of event</source>
            <translation>Type arrangement</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Navn</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Dager</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Fra</translation>
        </message>
        <message>
            <source>The days of the event are known</source>
            <translation>Dagene for arrangementet er kjent</translation>
        </message>
        <message>
            <source>First day of the event</source>
            <translation>Første dag av arrangementet</translation>
        </message>
        <message>
            <source>Last day of the event</source>
            <translation>Siste dag av arrangementet</translation>
        </message>
        <message>
            <source>What does being there tell about people?</source>
            <translation>Hva viser det om folk at de var der?</translation>
        </message>
        <message>
            <source>Internal only: no picture of it may be published openly</source>
            <translation>Bare internt: Ingen bilder herfra kan publiseres åpent</translation>
        </message>
        <message>
            <source>Children or young people under 18 were there</source>
            <translation>Det var barn eller unge under 18 år der</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Sted</translation>
        </message>
        <message>
            <source>Whose event it is</source>
            <translation>Hvem som arrangerte</translation>
        </message>
        <message>
            <source>Photographer</source>
            <translation>Fotograf</translation>
        </message>
        <message>
            <source>If a picture shows that somebody is in the union or the association, or is ill, the law asks for a consent that says so. Choose the last answer only when anybody could have been there.</source>
            <translation>Viser et bilde at noen er med i fagforeningen eller foreningen, eller er syk, krever loven et samtykke som sier det. Velg det siste svaret bare når hvem som helst kunne ha vært der.</translation>
        </message>
        <message>
            <source>Were people told that pictures were taken?</source>
            <translation>Fikk folk vite at det ble tatt bilder?</translation>
        </message>
        <message>
            <source>Our own</source>
            <translation>Vi selv</translation>
        </message>
        <message>
            <source>For pictures that do not say who took them</source>
            <translation>For bilder der fotografen ikke er oppgitt</translation>
        </message>
        <message numerus="yes">
            <source>Also write this photographer on %n picture(s) that name none</source>
            <translation>
                <numerusform>Skriv også denne fotografen på %n bilde som mangler fotograf</numerusform>
                <numerusform>Skriv også denne fotografen på %n bilder som mangler fotograf</numerusform>
            </translation>
        </message>
        <message>
            <source>Give the event a title.</source>
            <translation>Gi arrangementet et navn.</translation>
        </message>
        <message>
            <source>The last day is before the first one.</source>
            <translation>Den siste dagen er før den første.</translation>
        </message>
    </context>
    <context>
        <name>EventSide</name>
        <message>
            <source>Search for an event</source>
            <translation>Søk etter arrangement</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>Arrangementer</translation>
        </message>
        <message>
            <source>Drag pictures onto an event to move them there</source>
            <translation>Dra bilder til et arrangement for å flytte dem dit</translation>
        </message>
        <message>
            <source>New event</source>
            <translation>Nytt arrangement</translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s)</source>
            <translation>
                <numerusform>%n bilde</numerusform>
                <numerusform>%n bilder</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ExceptionDialog</name>
        <message>
            <source>Use an exception</source>
            <translation>Bruk et unntak</translation>
        </message>
        <message>
            <source>For whom</source>
            <translation>For hvem</translation>
        </message>
        <message>
            <source>Only {name}</source>
            <translation>Bare {name}</translation>
        </message>
        <message>
            <source>Only this person</source>
            <translation>Bare denne personen</translation>
        </message>
        <message>
            <source>Everybody in the picture who has not said yes</source>
            <translation>Alle på bildet som ikke har sagt ja</translation>
        </message>
        <message>
            <source>Which exception</source>
            <translation>Hvilket unntak</translation>
        </message>
        <message>
            <source>Choose the exception</source>
            <translation>Velg unntaket</translation>
        </message>
        <message>
            <source>Why, in your own words</source>
            <translation>Hvorfor, med dine egne ord</translation>
        </message>
        <message>
            <source>For example: He spoke to the whole square from the stage on 1 May.</source>
            <translation>For eksempel: Han talte fra scenen til hele torget 1. mai.</translation>
        </message>
        <message>
            <source>Holds until</source>
            <translation>Gjelder til og med</translation>
        </message>
        <message>
            <source>Exception</source>
            <translation>Unntak</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Hvorfor</translation>
        </message>
        <message>
            <source>Record the exception</source>
            <translation>Registrer unntaket</translation>
        </message>
        <message>
            <source>Publish without a yes</source>
            <translation>Publisere uten et ja</translation>
        </message>
        <message>
            <source>An exception is recorded under your name, shown on the picture and judged anew each time. A no always goes before it.</source>
            <translation>Et unntak registreres i ditt navn, vises på bildet og vurderes på nytt hver gang. Et nei går alltid foran.</translation>
        </message>
        <message>
            <source>Where it holds</source>
            <translation>Hvor det gjelder</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
        <message>
            <source>It is also posted on {channels}.</source>
            <translation>Det legges også ut på {channels}.</translation>
        </message>
        <message>
            <source>Choose the exception.</source>
            <translation>Velg unntaket.</translation>
        </message>
        <message>
            <source>Tick where it holds.</source>
            <translation>Kryss av der det gjelder.</translation>
        </message>
        <message>
            <source>It would have ended already. Choose a later day.</source>
            <translation>Da har det allerede gått ut. Velg en senere dag.</translation>
        </message>
        <message>
            <source>Write it shorter: a few sentences are enough.</source>
            <translation>Skriv det kortere: Noen få setninger er nok.</translation>
        </message>
        <message>
            <source>The exception is recorded</source>
            <translation>Unntaket er registrert</translation>
        </message>
    </context>
    <context>
        <name>ExportRegisterDialog</name>
        <message>
            <source>Export the register</source>
            <translation>Eksporter registeret</translation>
        </message>
        <message>
            <source>With the scans of signed forms</source>
            <translation>Ta med skannede skjemaer</translation>
        </message>
        <message>
            <source>No folder chosen yet.</source>
            <translation>Ingen mappe er valgt ennå.</translation>
        </message>
        <message>
            <source>Choose a folder …</source>
            <translation>Velg mappe …</translation>
        </message>
        <message>
            <source>The register is being written</source>
            <translation>Registeret blir skrevet</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Eksporter</translation>
        </message>
        <message>
            <source>Everything in the register in one file that other programs can read: people, what they said, events, and what is known of each picture. The pictures themselves and face codes are not in it.</source>
            <translation>Alt i registeret i én fil som andre programmer kan lese: personer, hva de har svart, arrangementer og det som er kjent om hvert bilde. Selve bildene og ansiktskodene er ikke med.</translation>
        </message>
        <message>
            <source>The file is not encrypted, and holds personal data about members and children. Whoever gets it can read everything. Delete it when it has done its job.</source>
            <translation>Filen er ikke kryptert og inneholder personopplysninger om medlemmer og barn. Den som får tak i filen, kan lese alt. Slett den når du ikke trenger den lenger.</translation>
        </message>
        <message>
            <source>Where the export goes</source>
            <translation>Hvor eksporten skal ligge</translation>
        </message>
        <message>
            <source>{service} copies this folder to the internet. Choose another.</source>
            <translation>{service} kopierer denne mappen til internett. Velg en annen.</translation>
        </message>
        <message>
            <source>This folder lies on a network, where others may read it.</source>
            <translation>Denne mappen ligger på et nettverk, der andre kanskje kan lese den.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Lukk</translation>
        </message>
    </context>
    <context>
        <name>FaceActs</name>
        <message numerus="yes">
            <source>{name} got a name on %n face(s)</source>
            <translation>
                <numerusform>%n ansikt fikk navnet {name}</numerusform>
                <numerusform>%n ansikter fikk navnet {name}</numerusform>
            </translation>
        </message>
        <message>
            <source>Not {name}: that will not be suggested again</source>
            <translation>Ikke {name}: Det blir ikke foreslått igjen</translation>
        </message>
        <message numerus="yes">
            <source>%n face(s) set aside as strangers</source>
            <translation>
                <numerusform>%n ansikt lagt til side som fremmed</numerusform>
                <numerusform>%n ansikter lagt til side som fremmede</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n frame(s) dismissed as no face</source>
            <translation>
                <numerusform>%n ramme avvist: ikke et ansikt</numerusform>
                <numerusform>%n rammer avvist: ikke ansikter</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n face(s) marked as not recognisable</source>
            <translation>
                <numerusform>%n ansikt merket som ikke gjenkjennelig</numerusform>
                <numerusform>%n ansikter merket som ikke gjenkjennelige</numerusform>
            </translation>
        </message>
        <message>
            <source>Everyone else in the picture is a stranger</source>
            <translation>Alle andre på bildet er fremmede</translation>
        </message>
        <message numerus="yes">
            <source>%n face(s) moved to a group of their own</source>
            <translation>
                <numerusform>%n ansikt flyttet til en egen gruppe</numerusform>
                <numerusform>%n ansikter flyttet til en egen gruppe</numerusform>
            </translation>
        </message>
        <message>
            <source>Two groups became one</source>
            <translation>To grupper ble til én</translation>
        </message>
        <message>
            <source>Kept as two people</source>
            <translation>Holdt som to personer</translation>
        </message>
    </context>
    <context>
        <name>FaceChannelsDialog</name>
        <message>
            <source>The answer in every channel</source>
            <translation>Svaret i hver kanal</translation>
        </message>
        <message>
            <source>Nothing stands in the way.</source>
            <translation>Ingenting står i veien.</translation>
        </message>
        <message>
            <source>Nobody has said yet who this is.</source>
            <translation>Ingen har sagt hvem dette er ennå.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Lukk</translation>
        </message>
    </context>
    <context>
        <name>FaceCodesChoice</name>
        <message>
            <source>Yes, within one event</source>
            <translation>Ja, innenfor ett arrangement</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Nei</translation>
        </message>
        <message numerus="yes">
            <source>You name each person once for each event. The codes for comparing are deleted after %n day(s).</source>
            <translation>
                <numerusform>Du navngir hver person én gang per arrangement. Ansiktskodene slettes etter %n dag.</numerusform>
                <numerusform>Du navngir hver person én gang per arrangement. Ansiktskodene slettes etter %n dager.</numerusform>
            </translation>
        </message>
        <message>
            <source>Does the program compare faces?</source>
            <translation>Skal programmet sammenligne ansikter?</translation>
        </message>
        <message>
            <source>Recommended.</source>
            <translation>Anbefalt.</translation>
        </message>
        <message>
            <source>Faces are found and framed all the same. You name each one; no codes are made.</source>
            <translation>Ansiktene blir funnet og rammet inn likevel. Du navngir hvert av dem; ingen ansiktskoder lages.</translation>
        </message>
    </context>
    <context>
        <name>FacesPage</name>
        <message>
            <source>Faces of the event</source>
            <translation>Ansikter fra arrangementet</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Angre</translation>
        </message>
        <message>
            <source>Faces of this group</source>
            <translation>Ansiktene i denne gruppen</translation>
        </message>
        <message>
            <source>Not the same</source>
            <translation>Ikke samme</translation>
        </message>
        <message>
            <source>Move to a group of their own</source>
            <translation>Flytt til en egen gruppe</translation>
        </message>
        <message>
            <source>Next groups</source>
            <translation>Neste grupper</translation>
        </message>
        <message>
            <source>Who is this?</source>
            <translation>Hvem er dette?</translation>
        </message>
        <message>
            <source>Is this one person?</source>
            <translation>Er dette én person?</translation>
        </message>
        <message>
            <source>Is this a face?</source>
            <translation>Er dette et ansikt?</translation>
        </message>
        <message>
            <source>Two groups look alike.</source>
            <translation>To grupper ligner på hverandre.</translation>
        </message>
        <message>
            <source>Are all of these the same person?</source>
            <translation>Er alle disse samme person?</translation>
        </message>
        <message>
            <source>The same person</source>
            <translation>Samme person</translation>
        </message>
        <message>
            <source>Two people</source>
            <translation>To personer</translation>
        </message>
        <message numerus="yes">
            <source>%n face(s)</source>
            <translation>
                <numerusform>%n ansikt</numerusform>
                <numerusform>%n ansikter</numerusform>
            </translation>
        </message>
        <message>
            <source>click those who do not belong</source>
            <translation>klikk på dem som ikke hører til</translation>
        </message>
        <message>
            <source>The program is not sure. F6 dismisses it; a name makes it a face.</source>
            <translation>Programmet er ikke sikkert. F6 avviser; et navn gjør det til et ansikt.</translation>
        </message>
        <message numerus="yes">
            <source>%n chosen</source>
            <translation>
                <numerusform>%n valgt</numerusform>
                <numerusform>%n valgt</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FoldersDialog</name>
        <message>
            <source>Where are the pictures now?</source>
            <translation>Hvor er bildene nå?</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Lukk</translation>
        </message>
        <message>
            <source>These folders are not where they were. If they lie on a disk that is not plugged in, plug it in and do nothing here. Names, answers and publications stay in any case.</source>
            <translation>Disse mappene er ikke der de var. Ligger de på en disk som ikke er koblet til, så koble den til og gjør ingenting her. Navn, svar og publiseringer blir værende uansett.</translation>
        </message>
        <message>
            <source>Every folder is where the register thinks it is.</source>
            <translation>Alle mappene ligger der registeret tror.</translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s)</source>
            <translation>
                <numerusform>%n bilde</numerusform>
                <numerusform>%n bilder</numerusform>
            </translation>
        </message>
        <message>
            <source>Show where …</source>
            <translation>Vis hvor …</translation>
        </message>
        <message>
            <source>Show where {folder} lies now</source>
            <translation>Vis hvor {folder} ligger nå</translation>
        </message>
        <message>
            <source>Where “{folder}” lies now</source>
            <translation>Hvor «{folder}» ligger nå</translation>
        </message>
        <message>
            <source>Looking …</source>
            <translation>Ser etter …</translation>
        </message>
        <message>
            <source>Looking: {done} of {all}</source>
            <translation>Ser etter: {done} av {all}</translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s) found.</source>
            <translation>
                <numerusform>%n bilde funnet.</numerusform>
                <numerusform>%n bilder funnet.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) are not there.</source>
            <translation>
                <numerusform>%n fil er ikke der.</numerusform>
                <numerusform>%n filer er ikke der.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) with the same name hold something else, and were left out.</source>
            <translation>
                <numerusform>%n fil med samme navn inneholder noe annet, og er ikke tatt med.</numerusform>
                <numerusform>%n filer med samme navn inneholder noe annet, og er ikke tatt med.</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose another folder.</source>
            <translation>Velg en annen mappe.</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stans</translation>
        </message>
    </context>
    <context>
        <name>Foretold</name>
        <message numerus="yes">
            <source>%n picture(s) will be judged anew at once.</source>
            <translation>
                <numerusform>%n bilde vurderes på nytt med en gang.</numerusform>
                <numerusform>%n bilder vurderes på nytt med en gang.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more may show {name} and stay stopped until somebody looks.</source>
            <translation>
                <numerusform>%n bilde til kan vise {name} og er stoppet til noen har sett på det.</numerusform>
                <numerusform>%n bilder til kan vise {name} og er stoppet til noen har sett på dem.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n publication(s) stay out: {where}.</source>
            <translation>
                <numerusform>%n publisering blir stående: {where}.</numerusform>
                <numerusform>%n publiseringer blir stående: {where}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n publication(s) must come down: {where}.</source>
            <translation>
                <numerusform>%n publisering må fjernes: {where}.</numerusform>
                <numerusform>%n publiseringer må fjernes: {where}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing of it is published.</source>
            <translation>Ingenting av det er publisert.</translation>
        </message>
        <message numerus="yes">
            <source>%n copy(ies) that others hold must be asked for.</source>
            <translation>
                <numerusform>%n kopi ligger hos andre: Be dem slette den.</numerusform>
                <numerusform>%n kopier ligger hos andre: Be dem slette dem.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>That makes %n task(s).</source>
            <translation>
                <numerusform>Det blir %n oppgave.</numerusform>
                <numerusform>Det blir %n oppgaver.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n face code(s) are deleted.</source>
            <translation>
                <numerusform>%n ansiktskode slettes.</numerusform>
                <numerusform>%n ansiktskoder slettes.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FormNotice</name>
        <message>
            <source>Read it under Forms</source>
            <translation>Les det inn under Skjemaer</translation>
        </message>
        <message>
            <source>This picture is a form that came back.</source>
            <translation>Dette bildet er et skjema som har kommet tilbake.</translation>
        </message>
    </context>
    <context>
        <name>FormsBar</name>
        <message>
            <source>Whom to ask</source>
            <translation>Hvem skal spørres</translation>
        </message>
        <message>
            <source>Returned forms</source>
            <translation>Innleverte skjemaer</translation>
        </message>
        <message>
            <source>Forms</source>
            <translation>Skjemaer</translation>
        </message>
    </context>
    <context>
        <name>FormsOutNote</name>
        <message>
            <source>Only those who have none yet</source>
            <translation>Bare de som ikke har fått</translation>
        </message>
        <message>
            <source>Everybody again</source>
            <translation>Alle på nytt</translation>
        </message>
        <message>
            <source>A form was printed on {day}, and it has not come back.</source>
            <translation>Det ble skrevet ut et skjema {day}, og det har ikke kommet tilbake.</translation>
        </message>
        <message>
            <source>All of them got a form on {day}, and none has come back.</source>
            <translation>Alle har fått et skjema {day}, og ingen har kommet tilbake.</translation>
        </message>
        <message numerus="yes">
            <source>%n of {all} got a form on {day}, and it has not come back.</source>
            <translation>
                <numerusform>%n av {all} fikk et skjema {day}, og det har ikke kommet tilbake.</numerusform>
                <numerusform>%n av {all} fikk et skjema {day}, og det har ikke kommet tilbake.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of {all} got a form, the last on {day}, and it has not come back.</source>
            <translation>
                <numerusform>%n av {all} har fått et skjema, det siste {day}, og det har ikke kommet tilbake.</numerusform>
                <numerusform>%n av {all} har fått et skjema, det siste {day}, og det har ikke kommet tilbake.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The form of %n of {all} has come back and waits under Forms.</source>
            <translation>
                <numerusform>Skjemaet til %n av {all} har kommet tilbake og venter under Skjemaer.</numerusform>
                <numerusform>Skjemaene til %n av {all} har kommet tilbake og venter under Skjemaer.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FormsPage</name>
        <message>
            <source>Print for tonight …</source>
            <translation>Skriv ut til i kveld …</translation>
        </message>
        <message>
            <source>Print …</source>
            <translation>Skriv ut …</translation>
        </message>
        <message>
            <source>What the forms are for</source>
            <translation>Hva skjemaene gjelder</translation>
        </message>
        <message>
            <source>Who has to be asked</source>
            <translation>Hvem som må spørres</translation>
        </message>
        <message>
            <source>Record signed form …</source>
            <translation>Registrer skjema …</translation>
        </message>
        <message>
            <source>Print form …</source>
            <translation>Skriv ut skjema …</translation>
        </message>
        <message>
            <source>Show person</source>
            <translation>Vis personen</translation>
        </message>
        <message>
            <source>Print all missing …</source>
            <translation>Skriv ut til alle som mangler …</translation>
        </message>
        <message>
            <source>Who has answered what …</source>
            <translation>Hvem har svart hva …</translation>
        </message>
        <message>
            <source>Go to the events</source>
            <translation>Gå til arrangementene</translation>
        </message>
        <message>
            <source>New event …</source>
            <translation>Nytt arrangement …</translation>
        </message>
        <message>
            <source>Record a signed form under People</source>
            <translation>Registrer et underskrevet skjema under Personer</translation>
        </message>
        <message>
            <source>Looking …</source>
            <translation>Ser etter …</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) to ask</source>
            <translation>
                <numerusform>%n person må spørres</numerusform>
                <numerusform>%n personer må spørres</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody has to be asked.</source>
            <translation>Ingen å spørre.</translation>
        </message>
        <message>
            <source>Print for the next event …</source>
            <translation>Skriv ut til neste arrangement …</translation>
        </message>
        <message>
            <source>Not answered</source>
            <translation>Har ikke svart</translation>
        </message>
        <message>
            <source>until {event}</source>
            <translation>fram til {event}</translation>
        </message>
        <message>
            <source>in the coming weeks</source>
            <translation>i ukene som kommer</translation>
        </message>
        <message>
            <source>Ends or changes soon</source>
            <translation>Går ut eller endres snart</translation>
        </message>
        <message>
            <source>By event</source>
            <translation>Etter arrangement</translation>
        </message>
        <message>
            <source>Without a date</source>
            <translation>Uten dato</translation>
        </message>
        <message>
            <source>No event has a list of who was there yet. Write one under Pictures: choose an event, then “Who was there …”. Here you then see whose form is missing.</source>
            <translation>Ingen arrangementer har ennå en liste over hvem som var der. Skriv den under Bilder: Velg et arrangement, så «Hvem som var der …». Da ser du her hvem som mangler skjema.</translation>
        </message>
        <message>
            <source>There is no event yet. Make one, and write down who is expected. Here you then see whose form is missing, and print it.</source>
            <translation>Det er ikke noe arrangement ennå. Lag ett, og skriv opp hvem som kommer. Så ser du her hvem som mangler skjema, og skriver det ut.</translation>
        </message>
        <message>
            <source>Ask for a new form before the next pictures are used.</source>
            <translation>Be om et nytt skjema før de neste bildene brukes.</translation>
        </message>
        <message>
            <source>They were at an event, and no form of theirs covers it today.</source>
            <translation>De var på et arrangement, og ingen skjemaer fra dem dekker det i dag.</translation>
        </message>
        <message numerus="yes">
            <source>{silent} of %n have not answered.</source>
            <translation>
                <numerusform>{silent} av %n har ikke svart.</numerusform>
                <numerusform>{silent} av %n har ikke svart.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>All %n have answered.</source>
            <translation>
                <numerusform>%n person har svart.</numerusform>
                <numerusform>Alle %n har svart.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n have said no or must never be shown, and are not asked.</source>
            <translation>
                <numerusform>%n har sagt nei eller skal aldri publiseres, og blir ikke spurt.</numerusform>
                <numerusform>%n har sagt nei eller skal aldri publiseres, og blir ikke spurt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n event(s)</source>
            <translation>
                <numerusform>%n arrangement</numerusform>
                <numerusform>%n arrangementer</numerusform>
            </translation>
        </message>
        <message>
            <source>Without a name</source>
            <translation>Uten navn</translation>
        </message>
        <message>
            <source>Record the child's answer …</source>
            <translation>Registrer barnets svar …</translation>
        </message>
    </context>
    <context>
        <name>GoneBar</name>
        <message>
            <source>Show where they are now …</source>
            <translation>Vis hvor de er nå …</translation>
        </message>
        <message>
            <source>Hide this message</source>
            <translation>Skjul meldingen</translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s) are not where they were.</source>
            <translation>
                <numerusform>%n bilde er ikke der det var.</numerusform>
                <numerusform>%n bilder er ikke der de var.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>GuardianDialog</name>
        <message>
            <source>Add a guardian</source>
            <translation>Legg til en foresatt</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Hvem</translation>
        </message>
        <message>
            <source>Relation</source>
            <translation>Forhold</translation>
        </message>
        <message>
            <source>Has parental responsibility</source>
            <translation>Har foreldreansvar</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Legg til</translation>
        </message>
        <message>
            <source>Who speaks for {name}?</source>
            <translation>Hvem snakker på vegne av {name}?</translation>
        </message>
        <message>
            <source>Change who speaks for somebody</source>
            <translation>Endre hvem som snakker på vegne av noen</translation>
        </message>
        <message>
            <source>Add a representative</source>
            <translation>Legg til en representant</translation>
        </message>
        <message>
            <source>Alone: nobody else has parental responsibility</source>
            <translation>Alene: Ingen andre har foreldreansvar</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Fra</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Til og med</translation>
        </message>
        <message>
            <source>Seen in the population register on …</source>
            <translation>Sett i folkeregisteret den …</translation>
        </message>
        <message>
            <source>Who?</source>
            <translation>Hvem?</translation>
        </message>
        <message>
            <source>Parental responsibility</source>
            <translation>Foreldreansvar</translation>
        </message>
        <message>
            <source>When?</source>
            <translation>Når?</translation>
        </message>
        <message>
            <source>Leave it open where it holds until further notice. An end is never a withdrawal.</source>
            <translation>La det stå åpent når det gjelder inntil videre. En sluttdato er aldri en tilbaketrekking.</translation>
        </message>
        <message>
            <source>How do we know?</source>
            <translation>Hvordan vet vi det?</translation>
        </message>
        <message>
            <source>What a representative says counts as if the person had said it.</source>
            <translation>Det en representant sier, teller som om personen selv hadde sagt det.</translation>
        </message>
        <message>
            <source>Only those with parental responsibility can say yes; a no counts from any guardian.</source>
            <translation>Bare de med foreldreansvar kan si ja; et nei gjelder uansett hvilken foresatt det kommer fra.</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Lagre</translation>
        </message>
        <message>
            <source>Somebody new: {name}</source>
            <translation>Ny person: {name}</translation>
        </message>
        <message>
            <source>Without it a signature is no yes; a no still counts.</source>
            <translation>Uten det er en underskrift ikke et ja; et nei teller likevel.</translation>
        </message>
        <message>
            <source>Then one signature is enough.</source>
            <translation>Da er én underskrift nok.</translation>
        </message>
        <message>
            <source>Everybody recorded with parental responsibility must sign.</source>
            <translation>Alle som er registrert med foreldreansvar, må skrive under.</translation>
        </message>
        <message>
            <source>Write the name.</source>
            <translation>Skriv navnet.</translation>
        </message>
        <message>
            <source>The last day lies before the first.</source>
            <translation>Den siste dagen er før den første.</translation>
        </message>
    </context>
    <context>
        <name>GuardianHands</name>
        <message>
            <source>Which child is it?</source>
            <translation>Hvilket barn gjelder det?</translation>
        </message>
        <message>
            <source>Guardian 1</source>
            <translation>Foresatt 1</translation>
        </message>
        <message>
            <source>Guardian 2</source>
            <translation>Foresatt 2</translation>
        </message>
        <message>
            <source>The register knows of another guardian: that one must sign, too</source>
            <translation>Det står en foresatt til i registeret, som også må skrive under</translation>
        </message>
    </context>
    <context>
        <name>GuardiansCard</name>
        <message>
            <source>Change or end …</source>
            <translation>Endre eller avslutt …</translation>
        </message>
        <message>
            <source>Change or end: {name}</source>
            <translation>Endre eller avslutt: {name}</translation>
        </message>
        <message>
            <source>Nobody is recorded yet.</source>
            <translation>Ingen er registrert ennå.</translation>
        </message>
        <message>
            <source>Add guardian …</source>
            <translation>Legg til foresatt …</translation>
        </message>
        <message>
            <source>Add representative …</source>
            <translation>Legg til representant …</translation>
        </message>
        <message>
            <source>Guardians</source>
            <translation>Foresatte</translation>
        </message>
        <message>
            <source>Representatives</source>
            <translation>Representanter</translation>
        </message>
        <message>
            <source>parental responsibility</source>
            <translation>foreldreansvar</translation>
        </message>
        <message>
            <source>alone</source>
            <translation>alene</translation>
        </message>
        <message>
            <source>from {date}</source>
            <translation>fra {date}</translation>
        </message>
        <message>
            <source>until {date}</source>
            <translation>til og med {date}</translation>
        </message>
        <message>
            <source>not on this day</source>
            <translation>ikke denne dagen</translation>
        </message>
    </context>
    <context>
        <name>Hands</name>
        <message>
            <source>I have read what is written there: it says nothing more</source>
            <translation>Jeg har lest det som står der: Det sier ikke noe mer</translation>
        </message>
        <message>
            <source>Proposed: the day of “{event}”. Compare it with the handwriting.</source>
            <translation>Forslag: dagen for «{event}». Sammenlign med håndskriften.</translation>
        </message>
        <message>
            <source>Proposed: the day the forms came in. Compare it with the handwriting.</source>
            <translation>Forslag: dagen skjemaene kom inn. Sammenlign med håndskriften.</translation>
        </message>
        <message>
            <source>The birth date, enlarged</source>
            <translation>Fødselsdatoen, forstørret</translation>
        </message>
    </context>
    <context>
        <name>HelpWindow</name>
        <message>
            <source>Help</source>
            <translation>Hjelp</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Tilbake</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Lukk</translation>
        </message>
        <message>
            <source>The guides are missing from this installation.</source>
            <translation>Veiledningene mangler i denne installasjonen.</translation>
        </message>
    </context>
    <context>
        <name>ImportPeopleDialog</name>
        <message>
            <source>People from a list</source>
            <translation>Personer fra en liste</translation>
        </message>
        <message>
            <source>Drop a list here, saved as CSV</source>
            <translation>Slipp en liste her, lagret som CSV</translation>
        </message>
        <message>
            <source>Choose a file …</source>
            <translation>Velg en fil …</translation>
        </message>
        <message>
            <source>What the list means</source>
            <translation>Hva listen betyr</translation>
        </message>
        <message>
            <source>Put them on the list of</source>
            <translation>Sett dem på listen til</translation>
        </message>
        <message>
            <source>No event</source>
            <translation>Ikke noe arrangement</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Legg til</translation>
        </message>
        <message>
            <source>Names, contacts, and children's birth dates are read. Of adults only that they are adults is kept, and identity numbers are never read.</source>
            <translation>Navn, kontaktopplysninger og fødselsdatoen til barn leses. Om voksne lagres bare at de er voksne, og fødselsnummer leses aldri.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
        <message>
            <source>Lists (*.csv *.txt *.tsv);;All files (*)</source>
            <translation>Lister (*.csv *.txt *.tsv);;Alle filer (*)</translation>
        </message>
        <message>
            <source>The list of people</source>
            <translation>Listen over personer</translation>
        </message>
        <message numerus="yes">
            <source>%n new person(s)</source>
            <translation>
                <numerusform>%n ny person</numerusform>
                <numerusform>%n nye personer</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n there already</source>
            <translation>
                <numerusform>%n er der fra før</numerusform>
                <numerusform>%n er der fra før</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) left out</source>
            <translation>
                <numerusform>%n linje tas ikke med</numerusform>
                <numerusform>%n linjer tas ikke med</numerusform>
            </translation>
        </message>
        <message>
            <source>Not stored: {columns}.</source>
            <translation>Lagres ikke: {columns}.</translation>
        </message>
        <message>
            <source>Never read, identity numbers: {columns}.</source>
            <translation>Fødselsnummer leses aldri: {columns}.</translation>
        </message>
        <message>
            <source>The first {n} lines are shown.</source>
            <translation>De første {n} linjene vises.</translation>
        </message>
        <message numerus="yes">
            <source>All %n are in our pictures. This is not the whole member register.</source>
            <translation>
                <numerusform>%n person på listen er på bildene våre. Dette er ikke hele medlemsregisteret.</numerusform>
                <numerusform>Alle %n er på bildene våre. Dette er ikke hele medlemsregisteret.</numerusform>
            </translation>
        </message>
        <message>
            <source>column {n}</source>
            <translation>kolonne {n}</translation>
        </message>
        <message>
            <source>Left out: {reason}</source>
            <translation>Tas ikke med: {reason}</translation>
        </message>
        <message>
            <source>Named above already</source>
            <translation>Står allerede lenger oppe</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Ny</translation>
        </message>
        <message>
            <source>There already</source>
            <translation>Er der fra før</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Linje</translation>
        </message>
        <message>
            <source>What happens</source>
            <translation>Hva som skjer</translation>
        </message>
        <message>
            <source>First name</source>
            <translation>Fornavn</translation>
        </message>
        <message>
            <source>Last name</source>
            <translation>Etternavn</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Navn</translation>
        </message>
        <message>
            <source>Birth</source>
            <translation>Født</translation>
        </message>
        <message>
            <source>Email</source>
            <translation>E-post</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>adult</source>
            <translation>voksen</translation>
        </message>
        <message numerus="yes">
            <source>Add %n person(s)</source>
            <translation>
                <numerusform>Legg til %n person</numerusform>
                <numerusform>Legg til %n personer</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) added</source>
            <translation>
                <numerusform>%n person er lagt til</numerusform>
                <numerusform>%n personer er lagt til</numerusform>
            </translation>
        </message>
        <message>
            <source>The list of the event was filled</source>
            <translation>Listen til arrangementet er fylt ut</translation>
        </message>
    </context>
    <context>
        <name>ImportRegisterDialog</name>
        <message>
            <source>Import a register</source>
            <translation>Importer et register</translation>
        </message>
        <message>
            <source>Drop the file here</source>
            <translation>Slipp filen her</translation>
        </message>
        <message>
            <source>Choose the file …</source>
            <translation>Velg filen …</translation>
        </message>
        <message>
            <source>The file is being read</source>
            <translation>Filen blir lest</translation>
        </message>
        <message>
            <source>What the file brings</source>
            <translation>Hva filen inneholder</translation>
        </message>
        <message>
            <source>In the file</source>
            <translation>I filen</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Ny</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Endret</translation>
        </message>
        <message>
            <source>An import cannot be undone. Take a backup first if you are not sure: see Backup in the settings.</source>
            <translation>En import kan ikke angres. Er du usikker, ta en sikkerhetskopi først: Se Sikkerhetskopi i innstillingene.</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importer</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
        <message>
            <source>A file that this program or another one exported. All of it is taken in, or nothing; what is known already is not doubled, and nothing that somebody said is changed.</source>
            <translation>En fil som dette eller et annet program har eksportert. Enten tas alt inn, eller ingenting. Det som finnes fra før, blir ikke lagt inn to ganger, og ingen svar blir endret.</translation>
        </message>
        <message>
            <source>Registers (*.json);;All files (*)</source>
            <translation>Registre (*.json);;Alle filer (*)</translation>
        </message>
        <message>
            <source>The register to import</source>
            <translation>Registeret som skal importeres</translation>
        </message>
        <message>
            <source>What is wrong with the file</source>
            <translation>Hva som er galt med filen</translation>
        </message>
        <message numerus="yes">
            <source>%n new record(s)</source>
            <translation>
                <numerusform>%n ny opplysning</numerusform>
                <numerusform>%n nye opplysninger</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changed</source>
            <translation>
                <numerusform>%n endret</numerusform>
                <numerusform>%n endret</numerusform>
            </translation>
        </message>
        <message>
            <source>The file brings nothing new</source>
            <translation>Filen inneholder ikke noe nytt</translation>
        </message>
        <message numerus="yes">
            <source>%n there already</source>
            <translation>
                <numerusform>%n er der fra før</numerusform>
                <numerusform>%n er der fra før</numerusform>
            </translation>
        </message>
        <message>
            <source>There are no people here yet: organisation, rules and channels come from the file.</source>
            <translation>Det er ingen personer her ennå: Organisasjon, regler og kanaler hentes fra filen.</translation>
        </message>
        <message>
            <source>{path} ({id}): the register has a protection here, and the file takes it away.</source>
            <translation>{path} ({id}): Registeret har et vern her, og filen fjerner det.</translation>
        </message>
        <message>
            <source>Protections that the file takes away</source>
            <translation>Vern som filen fjerner</translation>
        </message>
        <message numerus="yes">
            <source>%n protection(s) will be taken away, and that is meant</source>
            <translation>
                <numerusform>%n vern blir fjernet, og det er meningen</numerusform>
                <numerusform>%n vern blir fjernet, og det er meningen</numerusform>
            </translation>
        </message>
        <message>
            <source>Channels</source>
            <translation>Kanaler</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>Arrangementer</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personer</translation>
        </message>
        <message>
            <source>Who speaks for whom</source>
            <translation>Hvem som snakker på vegne av hvem</translation>
        </message>
        <message>
            <source>Consents</source>
            <translation>Samtykker</translation>
        </message>
        <message>
            <source>Children's own answers</source>
            <translation>Barns egne svar</translation>
        </message>
        <message>
            <source>Withdrawals</source>
            <translation>Tilbaketrekkinger</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Bilder</translation>
        </message>
        <message>
            <source>People in pictures</source>
            <translation>Personer på bilder</translation>
        </message>
        <message>
            <source>Publications</source>
            <translation>Publiseringer</translation>
        </message>
        <message>
            <source>Copies handed out</source>
            <translation>Utleverte kopier</translation>
        </message>
        <message>
            <source>Exceptions</source>
            <translation>Unntak</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) imported</source>
            <translation>
                <numerusform>%n opplysning importert</numerusform>
                <numerusform>%n opplysninger importert</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ItemFields</name>
        <message>
            <source>Which pictures</source>
            <translation>Hvilke bilder</translation>
        </message>
        <message>
            <source>From all our activities</source>
            <translation>Fra alle aktivitetene våre</translation>
        </message>
        <message>
            <source>Only from “{title}”</source>
            <translation>Bare fra «{title}»</translation>
        </message>
        <message>
            <source>Only this kind of event: {kind}</source>
            <translation>Bare denne typen arrangement: {kind}</translation>
        </message>
        <message>
            <source>Taken from</source>
            <translation>Tatt fra og med</translation>
        </message>
        <message>
            <source>Taken up to</source>
            <translation>Tatt til og med</translation>
        </message>
        <message>
            <source>Open to everyone</source>
            <translation>Åpent for alle</translation>
        </message>
        <message>
            <source>For members</source>
            <translation>For medlemmer</translation>
        </message>
        <message>
            <source>Yes, other parts of the organisation may use them</source>
            <translation>Ja, andre organisasjonsledd kan bruke dem</translation>
        </message>
        <message>
            <source>Only these units</source>
            <translation>Bare disse leddene</translation>
        </message>
        <message>
            <source>Only these units, with commas; empty means all</source>
            <translation>Bare disse leddene, med komma mellom; tomt betyr alle</translation>
        </message>
        <message>
            <source>No to all of them</source>
            <translation>Nei til alle</translation>
        </message>
        <message>
            <source>Keys: J or Y yes, N no, Delete blank, arrows to the next.</source>
            <translation>Taster: J ja, N nei, Delete tomt, piltastene til neste.</translation>
        </message>
        <message>
            <source>Take this part out</source>
            <translation>Ta ut denne delen</translation>
        </message>
        <message>
            <source>And also …</source>
            <translation>Og dessuten …</translation>
        </message>
        <message>
            <source>1. What?</source>
            <translation>1. Hva?</translation>
        </message>
        <message>
            <source>2. Which pictures?</source>
            <translation>2. Hvilke bilder?</translation>
        </message>
        <message>
            <source>3. Where? Answer as on the form; blank is no answer</source>
            <translation>3. Hvor? Svar som på skjemaet; tomt betyr uten svar</translation>
        </message>
        <message>
            <source>4. What for?</source>
            <translation>4. Til hva?</translation>
        </message>
        <message>
            <source>5. Name</source>
            <translation>5. Navn</translation>
        </message>
        <message>
            <source>Nothing ticked means no name.</source>
            <translation>Uten et valg gjelder «ikke navn».</translation>
        </message>
        <message>
            <source>7. Other units</source>
            <translation>7. Andre organisasjonsledd</translation>
        </message>
        <message>
            <source>Say whether it is about pictures, film or voice.</source>
            <translation>Si om det gjelder bilder, film eller stemme.</translation>
        </message>
        <message>
            <source>Say what the pictures may be used for.</source>
            <translation>Si hva bildene kan brukes til.</translation>
        </message>
        <message>
            <source>The last day lies before the first.</source>
            <translation>Den siste dagen er før den første.</translation>
        </message>
        <message>
            <source>As it was recorded before</source>
            <translation>Slik det sto før</translation>
        </message>
    </context>
    <context>
        <name>KeyCard</name>
        <message>
            <source>Keys</source>
            <translation>Nøkler</translation>
        </message>
        <message>
            <source>Set a passphrase …</source>
            <translation>Sett et passord …</translation>
        </message>
        <message>
            <source>Change the passphrase …</source>
            <translation>Bytt passord …</translation>
        </message>
        <message>
            <source>Add another passphrase …</source>
            <translation>Legg til enda et passord …</translation>
        </message>
        <message>
            <source>Remove the key on this computer …</source>
            <translation>Fjern nøkkelen på denne maskinen …</translation>
        </message>
        <message>
            <source>Write a recovery key …</source>
            <translation>Lag en gjenopprettingsnøkkel …</translation>
        </message>
        <message>
            <source>A passphrase opens the register. The key stored on this computer opens it too, without asking for the passphrase, until you remove it.</source>
            <translation>Et passord åpner registeret. Nøkkelen på denne maskinen åpner det også, uten å spørre om passordet, til du fjerner den.</translation>
        </message>
        <message>
            <source>The register opens with its passphrase only.</source>
            <translation>Registeret åpnes bare med passordet.</translation>
        </message>
        <message>
            <source>The key stored on this computer opens the register, without a passphrase: whoever can log in here as you can open it.</source>
            <translation>Nøkkelen på denne maskinen åpner registeret, uten passord: Den som kan logge inn her som deg, kan åpne det.</translation>
        </message>
        <message>
            <source>There is a recovery key. Keep the paper locked away.</source>
            <translation>Det finnes en gjenopprettingsnøkkel. Hold papiret innelåst.</translation>
        </message>
        <message>
            <source>There is no recovery key: if the passphrase is forgotten, everything is lost.</source>
            <translation>Det finnes ingen gjenopprettingsnøkkel: Blir passordet glemt, er alt tapt.</translation>
        </message>
        <message>
            <source>There is no recovery key: if this computer breaks, everything is lost, backups too.</source>
            <translation>Det finnes ingen gjenopprettingsnøkkel: Går maskinen i stykker, er alt tapt, også sikkerhetskopiene.</translation>
        </message>
        <message>
            <source>The key on this computer is removed.</source>
            <translation>Nøkkelen på denne maskinen er fjernet.</translation>
        </message>
        <message>
            <source>The passphrase is set.</source>
            <translation>Passordet er satt.</translation>
        </message>
        <message>
            <source>Remove the key on this computer?</source>
            <translation>Fjerne nøkkelen på denne maskinen?</translation>
        </message>
        <message>
            <source>The passphrase is set, but the key stored on this computer still opens the register without it. Remove that key? Then the passphrase is needed each time. Write a recovery key too, in case it is forgotten.</source>
            <translation>Passordet er satt, men nøkkelen på denne maskinen åpner fortsatt registeret uten det. Fjerne den nøkkelen? Da trengs passordet hver gang. Lag også en gjenopprettingsnøkkel, i tilfelle passordet blir glemt.</translation>
        </message>
        <message>
            <source>Where should the recovery key be written?</source>
            <translation>Hvor skal gjenopprettingsnøkkelen lagres?</translation>
        </message>
        <message>
            <source>recovery-key.txt</source>
            <translation>gjenopprettingsnøkkel.txt</translation>
        </message>
    </context>
    <context>
        <name>KeysDialog</name>
        <message>
            <source>Keys</source>
            <translation>Taster</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Lukk</translation>
        </message>
        <message>
            <source>Everywhere</source>
            <translation>Overalt</translation>
        </message>
        <message>
            <source>go to a place</source>
            <translation>gå til en side</translation>
        </message>
        <message>
            <source>add a folder of pictures</source>
            <translation>legg til en mappe med bilder</translation>
        </message>
        <message>
            <source>undo, as often as you like</source>
            <translation>angre, så mange ganger du vil</translation>
        </message>
        <message>
            <source>do again what was undone</source>
            <translation>gjør på nytt det som ble angret</translation>
        </message>
        <message>
            <source>lock the window, where a passphrase opens the register</source>
            <translation>lås vinduet, når det er et passord som åpner registeret</translation>
        </message>
        <message>
            <source>the guide of this page</source>
            <translation>veiledningen til denne siden</translation>
        </message>
        <message>
            <source>this sheet</source>
            <translation>dette arket</translation>
        </message>
        <message>
            <source>Forms to fill in</source>
            <translation>Felt som skal fylles ut</translation>
        </message>
        <message>
            <source>save</source>
            <translation>lagre</translation>
        </message>
        <message>
            <source>leave; it asks first where something was filled in</source>
            <translation>lukk; det spør først hvis noe er fylt ut</translation>
        </message>
        <message>
            <source>yes, yes and no, as on the paper</source>
            <translation>ja, ja og nei, slik det står på papiret</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Bilder</translation>
        </message>
        <message>
            <source>move in the grid; with Shift choose several</source>
            <translation>flytt deg i rutenettet; med Shift velger du flere</translation>
        </message>
        <message>
            <source>look at a picture, large</source>
            <translation>se et bilde i stort</translation>
        </message>
        <message>
            <source>not the person who is suggested</source>
            <translation>ikke den som foreslås</translation>
        </message>
        <message>
            <source>not a face; or two people, where it asks whether it is one</source>
            <translation>ikke et ansikt; eller to personer, når det spør om det er én</translation>
        </message>
        <message>
            <source>open the answer of a picture</source>
            <translation>åpne svaret på et bilde</translation>
        </message>
        <message>
            <source>Filled in forms that came back</source>
            <translation>Innleverte skjemaer</translation>
        </message>
        <message>
            <source>approve the page, file it and go on</source>
            <translation>godkjenn siden, arkiver den og gå videre</translation>
        </message>
        <message>
            <source>the next page, the page before</source>
            <translation>neste side, forrige side</translation>
        </message>
        <message>
            <source>a tick that is not sure: yes, no</source>
            <translation>et usikkert kryss: ja, nei</translation>
        </message>
        <message>
            <source>the page larger, smaller, whole, turned</source>
            <translation>siden større, mindre, hel, dreid</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Mellomrom</translation>
        </message>
        <message>
            <source>choose all</source>
            <translation>velg alle</translation>
        </message>
        <message>
            <source>choose none</source>
            <translation>velg ingen</translation>
        </message>
        <message>
            <source>change the chosen event</source>
            <translation>endre arrangementet som er valgt</translation>
        </message>
        <message>
            <source>take the chosen people off the list of an event</source>
            <translation>ta de valgte personene av listen til et arrangement</translation>
        </message>
        <message>
            <source>Faces</source>
            <translation>Ansikter</translation>
        </message>
        <message>
            <source>give the group the name, and go on</source>
            <translation>gi gruppen navnet og gå videre</translation>
        </message>
        <message>
            <source>somebody new, of just the typed name</source>
            <translation>en ny person med akkurat det navnet</translation>
        </message>
        <message>
            <source>somebody in the list</source>
            <translation>en i listen</translation>
        </message>
        <message>
            <source>skip this group</source>
            <translation>hopp over denne gruppen</translation>
        </message>
        <message>
            <source>a stranger</source>
            <translation>en fremmed</translation>
        </message>
        <message>
            <source>not recognisable</source>
            <translation>ikke gjenkjennelig</translation>
        </message>
        <message>
            <source>everyone else in this picture is a stranger</source>
            <translation>alle andre på bildet er fremmede</translation>
        </message>
        <message>
            <source>change face</source>
            <translation>bytt ansikt</translation>
        </message>
        <message>
            <source>mark a face that does not belong, and move those away</source>
            <translation>merk ansikter som ikke hører til, og flytt dem bort</translation>
        </message>
        <message>
            <source>the whole picture</source>
            <translation>hele bildet</translation>
        </message>
        <message>
            <source>Looking pictures over</source>
            <translation>Se over bilder</translation>
        </message>
        <message>
            <source>everyone on the screen has a frame</source>
            <translation>alle på skjermen har ramme</translation>
        </message>
        <message>
            <source>somebody is missing: set the picture aside</source>
            <translation>noen mangler ramme: legg bildet til side</translation>
        </message>
        <message>
            <source>back to the names</source>
            <translation>tilbake til navnene</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personer</translation>
        </message>
        <message>
            <source>search for a name</source>
            <translation>søk etter et navn</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Innstillinger</translation>
        </message>
        <message>
            <source>move a channel up or down</source>
            <translation>flytt en kanal opp eller ned</translation>
        </message>
        <message>
            <source>The answer of a picture</source>
            <translation>Svaret på et bilde</translation>
        </message>
        <message>
            <source>the picture before, the picture after</source>
            <translation>forrige bilde, neste bilde</translation>
        </message>
        <message>
            <source>choose a channel</source>
            <translation>velg en kanal</translation>
        </message>
        <message>
            <source>larger, smaller, the whole picture</source>
            <translation>større, mindre, hele bildet</translation>
        </message>
        <message>
            <source>close</source>
            <translation>lukk</translation>
        </message>
    </context>
    <context>
        <name>LatestEvents</name>
        <message>
            <source>Latest events</source>
            <translation>Siste arrangementer</translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s)</source>
            <translation>
                <numerusform>%n bilde</numerusform>
                <numerusform>%n bilder</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LettersDialog</name>
        <message>
            <source>Letters that ask for removal</source>
            <translation>Brev som ber om fjerning</translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s)</source>
            <translation>
                <numerusform>%n bilde</numerusform>
                <numerusform>%n bilder</numerusform>
            </translation>
        </message>
        <message>
            <source>See the letters …</source>
            <translation>Se brevene …</translation>
        </message>
        <message>
            <source>One letter for each recipient: which pictures, where they are, and by when they must be gone. Nobody is named in it. You print or save the letters, and send them yourself.</source>
            <translation>Ett brev til hver mottaker: hvilke bilder det gjelder, hvor de ligger, og når de må være borte. Ingen blir nevnt med navn. Du skriver ut eller lagrer brevene, og sender dem selv.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
    </context>
    <context>
        <name>LockCover</name>
        <message>
            <source>Locked</source>
            <translation>Låst</translation>
        </message>
        <message>
            <source>Write the passphrase to go on. Everything is as you left it.</source>
            <translation>Skriv passordet for å gå videre. Alt er slik du forlot det.</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Passord</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Lås opp</translation>
        </message>
    </context>
    <context>
        <name>Locking</name>
        <message>
            <source>Only a passphrase can lock the program. Set one under Keys in the settings.</source>
            <translation>Bare et passord kan låse programmet. Sett et under Nøkler i innstillingene.</translation>
        </message>
    </context>
    <context>
        <name>LookCard</name>
        <message>
            <source>Language of the window</source>
            <translation>Språket i vinduet</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Farger</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Som systemet</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Lyst</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Mørkt</translation>
        </message>
        <message>
            <source>Try with practice pictures</source>
            <translation>Prøv med øvingsbilder</translation>
        </message>
        <message>
            <source>Practice</source>
            <translation>Øving</translation>
        </message>
        <message>
            <source>Language and look</source>
            <translation>Språk og utseende</translation>
        </message>
    </context>
    <context>
        <name>LookOver</name>
        <message>
            <source>Pictures to look over</source>
            <translation>Bilder som skal ses over</translation>
        </message>
        <message>
            <source>Somebody is missing</source>
            <translation>Noen mangler ramme</translation>
        </message>
        <message>
            <source>This picture cannot be shown here, so it cannot be confirmed.</source>
            <translation>Bildet kan ikke vises her, og kan derfor ikke bekreftes.</translation>
        </message>
        <message>
            <source>Everyone is framed</source>
            <translation>Alle har ramme</translation>
        </message>
        <message>
            <source>Somebody is missing in this picture</source>
            <translation>Noen mangler ramme på dette bildet</translation>
        </message>
        <message>
            <source>Space sets the picture aside; F8 opens it to frame who is missing</source>
            <translation>Mellomrom legger bildet til side; F8 åpner det så du kan ramme inn den som mangler</translation>
        </message>
        <message>
            <source>Stop here</source>
            <translation>Stopp her</translation>
        </message>
        <message>
            <source>Look for backs, name badges and reflections too.</source>
            <translation>Se etter rygger, navneskilt og speilbilder også.</translation>
        </message>
        <message>
            <source>Has everyone got a frame?</source>
            <translation>Har alle fått ramme?</translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s) left</source>
            <translation>
                <numerusform>%n bilde igjen</numerusform>
                <numerusform>%n bilder igjen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s) confirmed</source>
            <translation>
                <numerusform>%n bilde bekreftet</numerusform>
                <numerusform>%n bilder bekreftet</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LookThroughDialog</name>
        <message>
            <source>Is there really nobody?</source>
            <translation>Er det virkelig ingen?</translation>
        </message>
        <message>
            <source>Has everyone got a frame?</source>
            <translation>Har alle fått ramme?</translation>
        </message>
        <message>
            <source>Nobody here</source>
            <translation>Ingen her</translation>
        </message>
        <message>
            <source>Everyone is framed</source>
            <translation>Alle har ramme</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>Hopp over</translation>
        </message>
        <message>
            <source>Look for backs, name badges and reflections too. Enter agrees, S skips.</source>
            <translation>Se også etter rygger, navneskilt og speilbilder. Enter bekrefter, S hopper over.</translation>
        </message>
        <message>
            <source>Stop here</source>
            <translation>Stopp her</translation>
        </message>
        <message>
            <source>{n} of {total}</source>
            <translation>{n} av {total}</translation>
        </message>
        <message>
            <source>There are faces in this picture. Say first that they are not faces.</source>
            <translation>Det er ansikter på bildet. Si først at de ikke er ansikter.</translation>
        </message>
        <message>
            <source>This picture cannot be shown here, so it cannot be confirmed.</source>
            <translation>Bildet kan ikke vises her, og kan derfor ikke bekreftes.</translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s) confirmed</source>
            <translation>
                <numerusform>%n bilde bekreftet</numerusform>
                <numerusform>%n bilder bekreftet</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LookalikeDialog</name>
        <message>
            <source>Look-alikes</source>
            <translation>Ligner på hverandre</translation>
        </message>
        <message>
            <source>They look alike</source>
            <translation>De ligner på hverandre</translation>
        </message>
        <message>
            <source>Who is mistaken for {name}?</source>
            <translation>Hvem blir forvekslet med {name}?</translation>
        </message>
        <message>
            <source>Twins, siblings, parent and child: whoever the program may confuse.</source>
            <translation>Tvillinger, søsken, forelder og barn: alle som programmet kan forveksle.</translation>
        </message>
        <message>
            <source>Faces of {name} and {other} are then always asked about one by one, and a suggested name is not enough to publish.</source>
            <translation>Da blir du alltid spurt om ett og ett ansikt av {name} og {other}, og et foreslått navn er ikke nok til å publisere.</translation>
        </message>
        <message>
            <source>{name} and {other} look alike</source>
            <translation>{name} og {other} ligner på hverandre</translation>
        </message>
    </context>
    <context>
        <name>LookalikesCard</name>
        <message>
            <source>Their faces are never named several at a time; you are always asked.</source>
            <translation>De får aldri navn flere om gangen. Du blir alltid spurt om hvert ansikt.</translation>
        </message>
        <message>
            <source>No longer mistaken</source>
            <translation>Forveksles ikke lenger</translation>
        </message>
        <message>
            <source>Easily mistaken for</source>
            <translation>Lett å forveksle med</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Today</source>
            <translation>I dag</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Bilder</translation>
        </message>
        <message>
            <source>Faces</source>
            <translation>Ansikter</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personer</translation>
        </message>
        <message>
            <source>Forms</source>
            <translation>Skjemaer</translation>
        </message>
        <message>
            <source>Removals</source>
            <translation>Fjerning</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Innstillinger</translation>
        </message>
        <message>
            <source>Local register</source>
            <translation>Lokalt register</translation>
        </message>
        <message>
            <source>Hide this message</source>
            <translation>Skjul meldingen</translation>
        </message>
        <message>
            <source>Stopped. What was finished is kept.</source>
            <translation>Stanset. Det som var ferdig, er tatt vare på.</translation>
        </message>
    </context>
    <context>
        <name>MergeDialog</name>
        <message>
            <source>The same person twice</source>
            <translation>Samme person to ganger</translation>
        </message>
        <message>
            <source>They are one person</source>
            <translation>De er én person</translation>
        </message>
        <message>
            <source>Which other record is also {name}?</source>
            <translation>Hvilken annen oppføring er også {name}?</translation>
        </message>
        <message>
            <source>Pick it, and read first what it means.</source>
            <translation>Velg den, og les først hva det betyr.</translation>
        </message>
        <message>
            <source>“{other}” becomes part of “{keep}” and leaves the list.</source>
            <translation>«{other}» blir en del av «{keep}» og forsvinner fra listen.</translation>
        </message>
        <message>
            <source>Then {what} belong to “{keep}”.</source>
            <translation>Da hører {what} til «{keep}».</translation>
        </message>
        <message numerus="yes">
            <source>%n statement(s)</source>
            <translation>
                <numerusform>%n svar</numerusform>
                <numerusform>%n svar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s)</source>
            <translation>
                <numerusform>%n bilde</numerusform>
                <numerusform>%n bilder</numerusform>
            </translation>
        </message>
        <message>
            <source>What either of them said no to still holds.</source>
            <translation>Det en av dem har sagt nei til, er fortsatt nei.</translation>
        </message>
        <message>
            <source>Ctrl+Z takes it back.</source>
            <translation>Ctrl+Z angrer.</translation>
        </message>
        <message numerus="yes">
            <source>Both are named in %n picture(s): are they really one person?</source>
            <translation>
                <numerusform>Begge har navn på %n bilde: Er de virkelig én person?</numerusform>
                <numerusform>Begge har navn på %n bilder: Er de virkelig én person?</numerusform>
            </translation>
        </message>
        <message>
            <source>One of them speaks for the other: are they really one person?</source>
            <translation>Den ene snakker på vegne av den andre: Er de virkelig én person?</translation>
        </message>
        <message>
            <source>Somebody said that they only look alike: are they really one person?</source>
            <translation>Noen har sagt at de bare ligner på hverandre: Er de virkelig én person?</translation>
        </message>
        <message>
            <source>“{other}” and “{keep}” are now one person</source>
            <translation>«{other}» og «{keep}» er nå én person</translation>
        </message>
    </context>
    <context>
        <name>MoreFilters</name>
        <message>
            <source>Pictures of</source>
            <translation>Bilder av</translation>
        </message>
        <message>
            <source>Pictures of anybody</source>
            <translation>Bilder av hvem som helst</translation>
        </message>
        <message>
            <source>What has to be done</source>
            <translation>Hva som må gjøres</translation>
        </message>
        <message>
            <source>Taken in</source>
            <translation>Tatt i</translation>
        </message>
        <message>
            <source>Pictures or film</source>
            <translation>Bilder eller film</translation>
        </message>
        <message>
            <source>Pictures and film</source>
            <translation>Bilder og film</translation>
        </message>
        <message>
            <source>Pictures only</source>
            <translation>Bare bilder</translation>
        </message>
        <message>
            <source>Film only</source>
            <translation>Bare film</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Rekkefølge</translation>
        </message>
        <message>
            <source>Oldest first</source>
            <translation>Eldste først</translation>
        </message>
        <message>
            <source>Latest first</source>
            <translation>Nyeste først</translation>
        </message>
        <message>
            <source>By file name</source>
            <translation>Etter filnavn</translation>
        </message>
        <message>
            <source>Show everything</source>
            <translation>Vis alt</translation>
        </message>
        <message>
            <source>Any day</source>
            <translation>Alle dager</translation>
        </message>
        <message>
            <source>Any reason</source>
            <translation>Alle årsaker</translation>
        </message>
        <message numerus="yes">
            <source>Looking for reasons: %n picture(s) left</source>
            <translation>
                <numerusform>Finner årsaker: %n bilde igjen</numerusform>
                <numerusform>Finner årsaker: %n bilder igjen</numerusform>
            </translation>
        </message>
        <message>
            <source>Without a day</source>
            <translation>Uten dato</translation>
        </message>
    </context>
    <context>
        <name>Moves</name>
        <message>
            <source>The pictures are in that event already</source>
            <translation>Bildene hører allerede til der</translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s) moved to “{title}”</source>
            <translation>
                <numerusform>%n bilde er flyttet til «{title}»</numerusform>
                <numerusform>%n bilder er flyttet til «{title}»</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s) belong to no event now</source>
            <translation>
                <numerusform>%n bilde hører ikke lenger til noe arrangement</numerusform>
                <numerusform>%n bilder hører ikke lenger til noe arrangement</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s) for {channel} changed</source>
            <translation>
                <numerusform>%n svar for {channel} er endret</numerusform>
                <numerusform>%n svar for {channel} er endret</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Photographer written on %n picture(s)</source>
            <translation>
                <numerusform>Fotografen er skrevet på %n bilde</numerusform>
                <numerusform>Fotografen er skrevet på %n bilder</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NameDialog</name>
        <message>
            <source>A person without a face</source>
            <translation>En person uten ansikt</translation>
        </message>
        <message>
            <source>Who is this?</source>
            <translation>Hvem er dette?</translation>
        </message>
        <message>
            <source>Recognised by</source>
            <translation>Gjenkjennes på</translation>
        </message>
        <message>
            <source>Seen from behind</source>
            <translation>Sett bakfra</translation>
        </message>
        <message>
            <source>Name badge</source>
            <translation>Navneskilt</translation>
        </message>
        <message>
            <source>Body, clothes or wheelchair</source>
            <translation>Kropp, klær eller rullestol</translation>
        </message>
        <message>
            <source>Reflection</source>
            <translation>Speilbilde</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Navn</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
    </context>
    <context>
        <name>NameField</name>
        <message>
            <source>Who is this? Type a name</source>
            <translation>Hvem er dette? Skriv et navn</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Navn</translation>
        </message>
        <message>
            <source>People to choose from</source>
            <translation>Personer å velge mellom</translation>
        </message>
        <message>
            <source>Exactly this name</source>
            <translation>Nøyaktig dette navnet</translation>
        </message>
        <message>
            <source>Known already</source>
            <translation>Kjent fra før</translation>
        </message>
        <message>
            <source>Suggestion</source>
            <translation>Forslag</translation>
        </message>
        <message>
            <source>At this event</source>
            <translation>På dette arrangementet</translation>
        </message>
        <message>
            <source>Used lately</source>
            <translation>Nylig brukt</translation>
        </message>
        <message>
            <source>Everyone</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>Somebody new</source>
            <translation>Ny person</translation>
        </message>
        <message>
            <source>New person “{name}”</source>
            <translation>Ny person «{name}»</translation>
        </message>
        <message>
            <source>Who is meant? Choose with the arrows, or press Ctrl+Enter for somebody new.</source>
            <translation>Hvem mener du? Velg med piltastene, eller trykk Ctrl+Enter for en ny person.</translation>
        </message>
        <message>
            <source>Do you mean {name}? Enter says yes, Ctrl+Enter adds somebody new.</source>
            <translation>Mener du {name}? Enter betyr ja, Ctrl+Enter lager en ny person.</translation>
        </message>
    </context>
    <context>
        <name>NamingDone</name>
        <message>
            <source>A picture stays in review until somebody has seen that everyone in it has a frame.</source>
            <translation>Et bilde må vurderes helt til noen har sett at alle på det har fått en ramme.</translation>
        </message>
        <message>
            <source>Add pictures …</source>
            <translation>Legg til bilder …</translation>
        </message>
        <message>
            <source>No faces yet</source>
            <translation>Ingen ansikter ennå</translation>
        </message>
        <message>
            <source>Add a folder of pictures first. The program finds the faces; here you say who they are.</source>
            <translation>Legg til en mappe med bilder først. Programmet finner ansiktene, og her sier du hvem de er.</translation>
        </message>
        <message>
            <source>Every face has been looked at.</source>
            <translation>Alle ansiktene er gjennomgått.</translation>
        </message>
        <message numerus="yes">
            <source>%n face(s) have a name</source>
            <translation>
                <numerusform>%n ansikt har navn</numerusform>
                <numerusform>%n ansikter har navn</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) named</source>
            <translation>
                <numerusform>%n person har navn</numerusform>
                <numerusform>%n personer har navn</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n stranger(s)</source>
            <translation>
                <numerusform>%n fremmed</numerusform>
                <numerusform>%n fremmede</numerusform>
            </translation>
        </message>
        <message>
            <source>Everyone is framed in every picture</source>
            <translation>Alle har ramme på alle bildene</translation>
        </message>
        <message numerus="yes">
            <source>Look over %n picture(s)</source>
            <translation>
                <numerusform>Se over %n bilde</numerusform>
                <numerusform>Se over %n bilder</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NamingKeys</name>
        <message>
            <source>change face</source>
            <translation>bytt ansikt</translation>
        </message>
        <message>
            <source>whole picture</source>
            <translation>hele bildet</translation>
        </message>
    </context>
    <context>
        <name>NamingPanel</name>
        <message>
            <source>Name and go on</source>
            <translation>Gi navn og gå videre</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Navn</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>Hopp over</translation>
        </message>
        <message>
            <source>Stranger</source>
            <translation>Fremmed</translation>
        </message>
        <message>
            <source>Not recognisable</source>
            <translation>Ikke gjenkjennelig</translation>
        </message>
        <message>
            <source>Not this person</source>
            <translation>Ikke denne personen</translation>
        </message>
        <message>
            <source>Not a face</source>
            <translation>Ikke et ansikt</translation>
        </message>
        <message>
            <source>Everyone else in this picture is a stranger</source>
            <translation>Alle andre på bildet er fremmede</translation>
        </message>
        <message>
            <source>Not {name}</source>
            <translation>Ikke {name}</translation>
        </message>
        <message numerus="yes">
            <source>Show %n more face(s)</source>
            <translation>
                <numerusform>Vis %n ansikt til</numerusform>
                <numerusform>Vis %n ansikter til</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NamingProgress</name>
        <message>
            <source>How many groups have a name</source>
            <translation>Hvor mange grupper som har navn</translation>
        </message>
        <message>
            <source>{done} of {total} groups</source>
            <translation>{done} av {total} grupper</translation>
        </message>
        <message>
            <source>{percent} % of the faces have a name</source>
            <translation>{percent} % av ansiktene har navn</translation>
        </message>
    </context>
    <context>
        <name>NextFaces</name>
        <message>
            <source>Next groups</source>
            <translation>Neste grupper</translation>
        </message>
    </context>
    <context>
        <name>NotClearList</name>
        <message>
            <source>Pictures that are not clear</source>
            <translation>Bilder som ikke er klare</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>og %n til</numerusform>
                <numerusform>og %n til</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OfficerDialog</name>
        <message>
            <source>Somebody new</source>
            <translation>En ny bruker</translation>
        </message>
        <message>
            <source>Name and roles</source>
            <translation>Navn og roller</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Navn</translation>
        </message>
        <message>
            <source>Uses the program</source>
            <translation>Bruker programmet</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Lagre</translation>
        </message>
        <message>
            <source>Roles</source>
            <translation>Roller</translation>
        </message>
        <message>
            <source>In a small branch one person holds them all. The log shows which role was used.</source>
            <translation>I et lite lag har én person alle rollene. Loggen viser hvilken rolle som ble brukt.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Lagret</translation>
        </message>
    </context>
    <context>
        <name>OfficersCard</name>
        <message>
            <source>Add somebody …</source>
            <translation>Legg til noen …</translation>
        </message>
        <message>
            <source>Who uses the program here</source>
            <translation>Hvem som bruker programmet her</translation>
        </message>
        <message>
            <source>The log names whoever decides, publishes or records something, by what is chosen here. It does not lock anything: everybody who opens the register can choose.</source>
            <translation>Loggen viser hvem som bestemmer, publiserer eller registrerer noe, etter det som er valgt her. Det låser ingenting: Alle som åpner registeret, kan velge.</translation>
        </message>
        <message>
            <source>Choose who you are, so that the log can say who did what.</source>
            <translation>Velg hvem du er, så loggen kan vise hvem som gjorde hva.</translation>
        </message>
        <message>
            <source>Write your name, so that the log can say who did what.</source>
            <translation>Skriv navnet ditt, så loggen kan vise hvem som gjorde hva.</translation>
        </message>
        <message>
            <source>No name yet</source>
            <translation>Uten navn ennå</translation>
        </message>
        <message>
            <source>No longer uses the program</source>
            <translation>Bruker ikke programmet lenger</translation>
        </message>
        <message>
            <source>I am {name}</source>
            <translation>Jeg er {name}</translation>
        </message>
        <message>
            <source>Write your name …</source>
            <translation>Skriv navnet ditt …</translation>
        </message>
        <message>
            <source>Change …</source>
            <translation>Endre …</translation>
        </message>
        <message>
            <source>Change {name}</source>
            <translation>Endre {name}</translation>
        </message>
    </context>
    <context>
        <name>OpeningFields</name>
        <message>
            <source>This computer</source>
            <translation>Denne maskinen</translation>
        </message>
        <message>
            <source>A passphrase</source>
            <translation>Et passord</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Passord</translation>
        </message>
        <message>
            <source>Once more</source>
            <translation>En gang til</translation>
        </message>
        <message>
            <source>What opens the register?</source>
            <translation>Hva åpner registeret?</translation>
        </message>
        <message>
            <source>The register opens with its passphrase.</source>
            <translation>Registeret åpnes med passordet.</translation>
        </message>
        <message>
            <source>Write a passphrase.</source>
            <translation>Skriv et passord.</translation>
        </message>
        <message>
            <source>The two passphrases are not the same.</source>
            <translation>De to passordene er ikke like.</translation>
        </message>
        <message>
            <source>Asked for every time. Four words or more are easy to remember. Nobody can find it again for you.</source>
            <translation>Du må skrive det hver gang. Fire ord eller flere er lette å huske. Ingen kan finne det igjen for deg.</translation>
        </message>
        <message>
            <source>Whoever can log in here as you can open it. Nothing to remember.</source>
            <translation>Den som kan logge inn her som deg, kan åpne det. Ingenting å huske.</translation>
        </message>
    </context>
    <context>
        <name>OrganisationCard</name>
        <message>
            <source>Name of the branch</source>
            <translation>Navnet på laget</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisasjon</translation>
        </message>
        <message>
            <source>Contact for pictures</source>
            <translation>Kontakt for bilder</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>Data protection contact</source>
            <translation>Personvernkontakt</translation>
        </message>
        <message>
            <source>Email</source>
            <translation>E-post</translation>
        </message>
        <message>
            <source>Email or telephone, often at the national office</source>
            <translation>E-post eller telefon, ofte hos forbundet sentralt</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Land</translation>
        </message>
        <message>
            <source>Norway</source>
            <translation>Norge</translation>
        </message>
        <message>
            <source>Sweden</source>
            <translation>Sverige</translation>
        </message>
        <message>
            <source>The country decides which days are counted, and that the picture of somebody who has died is protected in Norway.</source>
            <translation>Landet bestemmer hvilke dager som teller, og at bilder av den som er død, er vernet i Norge.</translation>
        </message>
        <message>
            <source>Language of forms and letters</source>
            <translation>Språket i skjemaer og brev</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Lagre</translation>
        </message>
        <message>
            <source>What belongs on forms, letters and posters, so that people know whom to ask.</source>
            <translation>Det som skal stå på skjemaer, brev og plakater, så folk vet hvem de kan spørre.</translation>
        </message>
        <message>
            <source>Write the name of the branch.</source>
            <translation>Skriv navnet på laget.</translation>
        </message>
        <message>
            <source>The email address must have an @ and no spaces.</source>
            <translation>E-postadressen må ha en @ og ingen mellomrom.</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Lagret</translation>
        </message>
        <message>
            <source>Somebody else changed the organisation meanwhile. What you wrote stands here; save again.</source>
            <translation>Noen andre endret organisasjonen i mellomtiden. Det du skrev, står her; lagre en gang til.</translation>
        </message>
    </context>
    <context>
        <name>PageNotes</name>
        <message>
            <source>Hide</source>
            <translation>Skjul</translation>
        </message>
    </context>
    <context>
        <name>PageWords</name>
        <message>
            <source>Pile from {date}</source>
            <translation>Bunke fra {date}</translation>
        </message>
        <message>
            <source>Without a name</source>
            <translation>Uten navn</translation>
        </message>
        <message>
            <source>Name not known</source>
            <translation>Ukjent navn</translation>
        </message>
        <message>
            <source>Page {number}</source>
            <translation>Side {number} i bunken</translation>
        </message>
        <message>
            <source>Withdrawal</source>
            <translation>Tilbaketrekking</translation>
        </message>
        <message>
            <source>Child's side</source>
            <translation>Barnets side</translation>
        </message>
        <message>
            <source>Guardians' side</source>
            <translation>Foresattes side</translation>
        </message>
        <message>
            <source>Side {number}</source>
            <translation>Side {number}</translation>
        </message>
        <message>
            <source>Approved, waits for side {number}</source>
            <translation>Venter på side {number}</translation>
        </message>
        <message>
            <source>Choose person</source>
            <translation>Velg person</translation>
        </message>
        <message numerus="yes">
            <source>%n unsure tick(s)</source>
            <translation>
                <numerusform>%n usikkert kryss</numerusform>
                <numerusform>%n usikre kryss</numerusform>
            </translation>
        </message>
        <message>
            <source>Signature not found</source>
            <translation>Fant ikke underskrift</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Lest</translation>
        </message>
        <message>
            <source>No reference found</source>
            <translation>Fant ingen referanse</translation>
        </message>
        <message>
            <source>Two forms on one page</source>
            <translation>To skjemaer på én side</translation>
        </message>
        <message>
            <source>From another branch</source>
            <translation>Fra en annen lokalforening</translation>
        </message>
        <message>
            <source>Unknown reference</source>
            <translation>Ukjent referanse</translation>
        </message>
        <message>
            <source>Code does not fit</source>
            <translation>Koden passer ikke</translation>
        </message>
        <message>
            <source>From another version</source>
            <translation>Fra en annen utgave</translation>
        </message>
        <message>
            <source>Older version</source>
            <translation>Eldre tekst</translation>
        </message>
        <message>
            <source>Corners missing</source>
            <translation>Hjørner mangler</translation>
        </message>
        <message>
            <source>Unsharp picture</source>
            <translation>Uskarpt bilde</translation>
        </message>
        <message>
            <source>Came twice</source>
            <translation>Kom to ganger</translation>
        </message>
        <message>
            <source>Several copies</source>
            <translation>Flere eksemplarer</translation>
        </message>
        <message>
            <source>Nothing to read</source>
            <translation>Ingenting å lese</translation>
        </message>
        <message>
            <source>Look at it</source>
            <translation>Se på den</translation>
        </message>
    </context>
    <context>
        <name>PagesDialog</name>
        <message>
            <source>Scanned form</source>
            <translation>Skannet skjema</translation>
        </message>
        <message>
            <source>The pages of the scanned form</source>
            <translation>Sidene i det skannede skjemaet</translation>
        </message>
        <message>
            <source>Opening …</source>
            <translation>Åpner …</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Lukk</translation>
        </message>
        <message>
            <source>This kind of file cannot be shown here. Save a copy to open it.</source>
            <translation>Denne filtypen kan ikke vises her. Lagre en kopi for å åpne den.</translation>
        </message>
        <message>
            <source>Page {number}</source>
            <translation>Side {number}</translation>
        </message>
    </context>
    <context>
        <name>PaperPane</name>
        <message>
            <source>Larger</source>
            <translation>Større</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Mindre</translation>
        </message>
        <message>
            <source>Whole page</source>
            <translation>Hele siden</translation>
        </message>
        <message>
            <source>Turn the page</source>
            <translation>Drei siden</translation>
        </message>
        <message>
            <source>Read as ticked</source>
            <translation>Lest som kryss</translation>
        </message>
        <message>
            <source>Not sure</source>
            <translation>Usikker</translation>
        </message>
    </context>
    <context>
        <name>PaperView</name>
        <message>
            <source>The page</source>
            <translation>Siden</translation>
        </message>
    </context>
    <context>
        <name>PassphraseDialog</name>
        <message>
            <source>Set a passphrase</source>
            <translation>Sett et passord</translation>
        </message>
        <message>
            <source>Change the passphrase</source>
            <translation>Bytt passord</translation>
        </message>
        <message>
            <source>Remove the key on this computer</source>
            <translation>Fjern nøkkelen på denne maskinen</translation>
        </message>
        <message>
            <source>The passphrase now</source>
            <translation>Passordet nå</translation>
        </message>
        <message>
            <source>New passphrase</source>
            <translation>Nytt passord</translation>
        </message>
        <message>
            <source>New passphrase once more</source>
            <translation>Nytt passord en gang til</translation>
        </message>
        <message>
            <source>Afterwards the register opens with the passphrase only. Write it here, so that it is certain that you know it.</source>
            <translation>Etterpå åpnes registeret bare med passordet. Skriv det her, så det er sikkert at du kan det.</translation>
        </message>
        <message>
            <source>Four words or more are easy to remember and hard to guess. Nobody can find a forgotten passphrase again; the recovery key is the only other way in.</source>
            <translation>Fire ord eller flere er lette å huske og vanskelige å gjette. Ingen kan finne igjen et glemt passord; gjenopprettingsnøkkelen er den eneste andre veien inn.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
        <message>
            <source>The two new passphrases are not the same.</source>
            <translation>De to nye passordene er ikke like.</translation>
        </message>
    </context>
    <context>
        <name>PasteNamesDialog</name>
        <message>
            <source>Paste a list</source>
            <translation>Lim inn en liste</translation>
        </message>
        <message>
            <source>The list, one name on each line</source>
            <translation>Listen, ett navn på hver linje</translation>
        </message>
        <message>
            <source>One name on each line, with a number before it if you like:
12 Kari Nordmann</source>
            <translation>Ett navn på hver linje, gjerne med nummer foran:
12 Kari Nordmann</translation>
        </message>
        <message>
            <source>What somebody new is to us</source>
            <translation>Hva en ny person er hos oss</translation>
        </message>
        <message>
            <source>What the list means</source>
            <translation>Hva listen betyr</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Legg til</translation>
        </message>
        <message>
            <source>Paste the names of those who were there</source>
            <translation>Lim inn navnene på dem som var der</translation>
        </message>
        <message>
            <source>Somebody new is</source>
            <translation>En ny person er</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) will be added.</source>
            <translation>
                <numerusform>%n person blir lagt til.</numerusform>
                <numerusform>%n personer blir lagt til.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) left out: add them one by one.</source>
            <translation>
                <numerusform>%n linje er utelatt: Legg den til for seg.</numerusform>
                <numerusform>%n linjer er utelatt: Legg dem til én og én.</numerusform>
            </translation>
        </message>
        <message>
            <source>The list is too long. Paste it in parts.</source>
            <translation>Listen er for lang. Lim den inn i deler.</translation>
        </message>
        <message>
            <source>Several people are called this</source>
            <translation>Flere personer heter dette</translation>
        </message>
        <message>
            <source>Too long for a name</source>
            <translation>For langt for et navn</translation>
        </message>
        <message>
            <source>New: {kind}</source>
            <translation>Ny: {kind}</translation>
        </message>
        <message>
            <source>Known</source>
            <translation>Kjent</translation>
        </message>
        <message>
            <source>The number is in use already and is left out</source>
            <translation>Nummeret er allerede i bruk og utelates</translation>
        </message>
    </context>
    <context>
        <name>PeoplePage</name>
        <message>
            <source>Search by name</source>
            <translation>Søk etter navn</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Vis</translation>
        </message>
        <message>
            <source>Everybody</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>With consent</source>
            <translation>Med samtykke</translation>
        </message>
        <message>
            <source>Without consent</source>
            <translation>Uten samtykke</translation>
        </message>
        <message numerus="yes">
            <source>Something ends within %n day(s)</source>
            <translation>
                <numerusform>Noe går ut innen %n dag</numerusform>
                <numerusform>Noe går ut innen %n dager</numerusform>
            </translation>
        </message>
        <message>
            <source>Children and young people</source>
            <translation>Barn og unge</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Har trukket samtykket</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personer</translation>
        </message>
        <message>
            <source>New person</source>
            <translation>Ny person</translation>
        </message>
        <message>
            <source>People from a list</source>
            <translation>Personer fra en liste</translation>
        </message>
        <message>
            <source>{name} is no longer taken for somebody else</source>
            <translation>{name} forveksles ikke lenger med noen</translation>
        </message>
        <message>
            <source>New person …</source>
            <translation>Ny person …</translation>
        </message>
        <message numerus="yes">
            <source>Looking at %n more …</source>
            <translation>
                <numerusform>Ser på %n til …</numerusform>
                <numerusform>Ser på %n til …</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody fits.</source>
            <translation>Ingen passer.</translation>
        </message>
        <message>
            <source>People appear here when you name faces, or add them yourself.</source>
            <translation>Personer dukker opp her når du gir ansikter navn, eller legger dem til selv.</translation>
        </message>
        <message>
            <source>Without a name</source>
            <translation>Uten navn</translation>
        </message>
        <message numerus="yes">
            <source>{name}, %n year(s)</source>
            <translation>
                <numerusform>{name}, %n år</numerusform>
                <numerusform>{name}, %n år</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PersonCard</name>
        <message>
            <source>Show the state of this day</source>
            <translation>Vis hvordan det er denne dagen</translation>
        </message>
        <message>
            <source>Back to today</source>
            <translation>Tilbake til i dag</translation>
        </message>
        <message>
            <source>As of</source>
            <translation>Gjelder den</translation>
        </message>
        <message>
            <source>This is how it stands on {date}, as far as is known today.</source>
            <translation>Slik er det {date}, etter det vi vet i dag.</translation>
        </message>
        <message>
            <source>This is how it stood on {date}, by what is recorded today.</source>
            <translation>Slik var det {date}, etter det som er registrert i dag.</translation>
        </message>
        <message>
            <source>By then:</source>
            <translation>Innen da:</translation>
        </message>
        <message numerus="yes">
            <source>%n year(s)</source>
            <translation>
                <numerusform>%n år</numerusform>
                <numerusform>%n år</numerusform>
            </translation>
        </message>
        <message>
            <source>age not known</source>
            <translation>alder ukjent</translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s)</source>
            <translation>
                <numerusform>%n bilde</numerusform>
                <numerusform>%n bilder</numerusform>
            </translation>
        </message>
        <message>
            <source>Record signed form …</source>
            <translation>Registrer skjema …</translation>
        </message>
        <message>
            <source>The child's answer …</source>
            <translation>Barnets svar …</translation>
        </message>
        <message>
            <source>Print form …</source>
            <translation>Skriv ut skjema …</translation>
        </message>
        <message>
            <source>More about this person</source>
            <translation>Mer om personen</translation>
        </message>
        <message>
            <source>Without a name</source>
            <translation>Uten navn</translation>
        </message>
        <message>
            <source>Print a withdrawal form …</source>
            <translation>Skriv ut skjema for å trekke samtykke …</translation>
        </message>
        <message>
            <source>Print a confirmation …</source>
            <translation>Skriv ut en bekreftelse …</translation>
        </message>
        <message>
            <source>This is the same person as …</source>
            <translation>Dette er samme person som …</translation>
        </message>
        <message>
            <source>Is easily mistaken for …</source>
            <translation>Er lett å forveksle med …</translation>
        </message>
        <message>
            <source>Add somebody who speaks for this person …</source>
            <translation>Legg til en som snakker på vegne av personen …</translation>
        </message>
        <message numerus="yes">
            <source>Show all %n</source>
            <translation>
                <numerusform>Vis %n</numerusform>
                <numerusform>Vis alle %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Change …</source>
            <translation>Endre …</translation>
        </message>
        <message>
            <source>Withdraw consent …</source>
            <translation>Trekk tilbake samtykke …</translation>
        </message>
        <message>
            <source>You see what will happen before anything does.</source>
            <translation>Du ser hva som vil skje, før noe skjer.</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Bilder</translation>
        </message>
    </context>
    <context>
        <name>PersonChoice</name>
        <message>
            <source>Type a name</source>
            <translation>Skriv et navn</translation>
        </message>
        <message>
            <source>without a name</source>
            <translation>uten navn</translation>
        </message>
    </context>
    <context>
        <name>PersonDialog</name>
        <message>
            <source>New person</source>
            <translation>Ny person</translation>
        </message>
        <message>
            <source>Change person</source>
            <translation>Endre person</translation>
        </message>
        <message>
            <source>Who decides</source>
            <translation>Hvem bestemmer</translation>
        </message>
        <message>
            <source>Language of forms</source>
            <translation>Språk på skjemaer</translation>
        </message>
        <message>
            <source>Email</source>
            <translation>E-post</translation>
        </message>
        <message>
            <source>Private note</source>
            <translation>Privat notat</translation>
        </message>
        <message>
            <source>Decides alone</source>
            <translation>Bestemmer selv</translation>
        </message>
        <message>
            <source>Decides with support</source>
            <translation>Bestemmer med støtte</translation>
        </message>
        <message>
            <source>Somebody else decides</source>
            <translation>En annen bestemmer</translation>
        </message>
        <message>
            <source>Is 18 or older, and says so</source>
            <translation>Er 18 år eller eldre, og sier det selv</translation>
        </message>
        <message>
            <source>Was born on</source>
            <translation>Er født</translation>
        </message>
        <message>
            <source>Only the year of birth is known</source>
            <translation>Vi vet bare fødselsåret</translation>
        </message>
        <message>
            <source>The age is not known</source>
            <translation>Alderen er ukjent</translation>
        </message>
        <message>
            <source>Birth date</source>
            <translation>Fødselsdato</translation>
        </message>
        <message>
            <source>Year of birth</source>
            <translation>Fødselsår</translation>
        </message>
        <message>
            <source>Counts as born on 31 December of that year.</source>
            <translation>Regnes som født 31. desember det året.</translation>
        </message>
        <message>
            <source>Has died</source>
            <translation>Er død</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Den</translation>
        </message>
        <message>
            <source>Only the year is known</source>
            <translation>Vi vet bare året</translation>
        </message>
        <message>
            <source>Day of death</source>
            <translation>Dødsdag</translation>
        </message>
        <message>
            <source>Year of death</source>
            <translation>Dødsår</translation>
        </message>
        <message>
            <source>An adult's birth date is not kept. Choose “Is 18 or older”.</source>
            <translation>Fødselsdatoen til voksne lagres ikke. Velg «Er 18 år eller eldre».</translation>
        </message>
        <message>
            <source>Keep the birth date: it decides which of the forms count.</source>
            <translation>Behold fødselsdatoen: Den avgjør hvilke skjemaer som gjelder.</translation>
        </message>
        <message>
            <source>Write the year with four digits.</source>
            <translation>Skriv årstallet med fire siffer.</translation>
        </message>
        <message>
            <source>The day of death lies in the future.</source>
            <translation>Dødsdagen ligger i framtiden.</translation>
        </message>
        <message>
            <source>Somebody else changed this person meanwhile. What they wrote is in the fields now, beside what you changed. Look over it, and save again.</source>
            <translation>Noen andre har endret denne personen i mellomtiden. Det de skrev, står nå i feltene, sammen med det du endret. Se over og lagre på nytt.</translation>
        </message>
        <message>
            <source>Must never be published (secret address or the like)</source>
            <translation>Skal aldri publiseres (hemmelig adresse eller lignende)</translation>
        </message>
        <message>
            <source>First name</source>
            <translation>Fornavn</translation>
        </message>
        <message>
            <source>Last name</source>
            <translation>Etternavn</translation>
        </message>
        <message>
            <source>Relation to us</source>
            <translation>Forhold til oss</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>Age</source>
            <translation>Alder</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Lagre</translation>
        </message>
        <message>
            <source>Adults need no birth date. For children it decides who must agree.</source>
            <translation>Voksne trenger ingen fødselsdato. For barn avgjør den hvem som må si ja.</translation>
        </message>
        <message>
            <source>Write a name.</source>
            <translation>Skriv et navn.</translation>
        </message>
        <message>
            <source>Say whether the person is an adult, or when the child was born.</source>
            <translation>Si om personen er voksen, eller når barnet er født.</translation>
        </message>
        <message>
            <source>The birth date lies in the future.</source>
            <translation>Fødselsdatoen ligger i framtiden.</translation>
        </message>
    </context>
    <context>
        <name>PersonTimeline</name>
        <message>
            <source>What was said, and when</source>
            <translation>Svar og hendelser</translation>
        </message>
        <message>
            <source>Nothing yet.</source>
            <translation>Ingenting ennå.</translation>
        </message>
        <message>
            <source>written down on {date}</source>
            <translation>registrert {date}</translation>
        </message>
        <message>
            <source>The stored scan was altered: it proves nothing.</source>
            <translation>Det lagrede skjemaet er endret og beviser ingenting.</translation>
        </message>
        <message>
            <source>The form is kept on paper, not scanned.</source>
            <translation>Skjemaet ligger på papir og er ikke skannet.</translation>
        </message>
        <message>
            <source>No signed form or other proof.</source>
            <translation>Mangler underskrevet skjema eller annet bevis.</translation>
        </message>
        <message>
            <source>Replaced by a correction about somebody else.</source>
            <translation>Erstattet av en rettelse som gjelder en annen.</translation>
        </message>
        <message>
            <source>Replaced on {date}</source>
            <translation>Erstattet {date}</translation>
        </message>
        <message>
            <source>Correct …</source>
            <translation>Rett …</translation>
        </message>
        <message>
            <source>Correct: {title}</source>
            <translation>Rett: {title}</translation>
        </message>
        <message>
            <source>Corrects an earlier statement</source>
            <translation>Retter et tidligere svar</translation>
        </message>
        <message>
            <source>Show the form</source>
            <translation>Vis skjemaet</translation>
        </message>
        <message>
            <source>Show sheet {number}</source>
            <translation>Vis ark {number}</translation>
        </message>
    </context>
    <context>
        <name>PictureActs</name>
        <message>
            <source>Which event are the pictures from?</source>
            <translation>Hvilket arrangement er bildene fra?</translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s) chosen</source>
            <translation>
                <numerusform>%n bilde er valgt</numerusform>
                <numerusform>%n bilder er valgt</numerusform>
            </translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Flytt</translation>
        </message>
        <message>
            <source>Strangers</source>
            <translation>Fremmede</translation>
        </message>
        <message numerus="yes">
            <source>Every face without a name in %n picture(s) is marked as a stranger: it leaves the naming queue, but the picture still needs review.</source>
            <translation>
                <numerusform>Hvert ansikt uten navn på %n bilde merkes som fremmed: Det går ut av navnekøen, men bildet må fortsatt vurderes.</numerusform>
                <numerusform>Hvert ansikt uten navn på %n bilder merkes som fremmed: Det går ut av navnekøen, men bildet må fortsatt vurderes.</numerusform>
            </translation>
        </message>
        <message>
            <source>Unnamed faces are marked as strangers</source>
            <translation>Ansikter uten navn er merket som fremmede</translation>
        </message>
    </context>
    <context>
        <name>PictureButton</name>
        <message>
            <source>Open the picture</source>
            <translation>Åpne bildet</translation>
        </message>
    </context>
    <context>
        <name>PictureDelegate</name>
        <message>
            <source>Not shown here</source>
            <translation>Vises ikke her</translation>
        </message>
    </context>
    <context>
        <name>PictureFactsDialog</name>
        <message>
            <source>About the picture</source>
            <translation>Om bildet</translation>
        </message>
        <message>
            <source>Where it comes from</source>
            <translation>Hvor det kommer fra</translation>
        </message>
        <message>
            <source>Taken by us</source>
            <translation>Tatt av oss</translation>
        </message>
        <message>
            <source>Sent in by a member</source>
            <translation>Sendt inn av et medlem</translation>
        </message>
        <message>
            <source>From another branch or unit</source>
            <translation>Fra et annet lag eller organisasjonsledd</translation>
        </message>
        <message>
            <source>From elsewhere</source>
            <translation>Hentet utenfra</translation>
        </message>
        <message>
            <source>From the profile manual</source>
            <translation>Fra profilmanualen</translation>
        </message>
        <message>
            <source>What we may do with it</source>
            <translation>Hva vi har lov til</translation>
        </message>
        <message>
            <source>What it shows</source>
            <translation>Hva det viser</translation>
        </message>
        <message>
            <source>Not said</source>
            <translation>Ikke oppgitt</translation>
        </message>
        <message>
            <source>A portrait: a person is what it is about</source>
            <translation>Portrett: Bildet handler om én person</translation>
        </message>
        <message>
            <source>A group: people are what it is about</source>
            <translation>Gruppe: Bildet handler om menneskene</translation>
        </message>
        <message>
            <source>A situation: what happens is what it is about</source>
            <translation>Situasjon: Bildet handler om det som skjer</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Kilde</translation>
        </message>
        <message>
            <source>Link to the source</source>
            <translation>Lenke til kilden</translation>
        </message>
        <message>
            <source>Credit line</source>
            <translation>Kreditering</translation>
        </message>
        <message>
            <source>Keywords, with commas between</source>
            <translation>Stikkord, med komma mellom</translation>
        </message>
        <message>
            <source>Alternative text: {language}</source>
            <translation>Alternativ tekst: {language}</translation>
        </message>
        <message>
            <source>Locked while a case is being handled</source>
            <translation>Sperret mens en sak behandles</translation>
        </message>
        <message>
            <source>The film has captions</source>
            <translation>Filmen har teksting</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Lisens</translation>
        </message>
        <message>
            <source>Motif</source>
            <translation>Motiv</translation>
        </message>
        <message>
            <source>Keywords</source>
            <translation>Stikkord</translation>
        </message>
        <message>
            <source>Every field is saved when you leave it. Ctrl+Z takes the last one back.</source>
            <translation>Hvert felt lagres når du forlater det. Ctrl+Z tar det siste tilbake.</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Ferdig</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Ikke kjent</translation>
        </message>
        <message>
            <source>Ours</source>
            <translation>Vårt eget</translation>
        </message>
        <message>
            <source>We have permission</source>
            <translation>Vi har tillatelse</translation>
        </message>
        <message>
            <source>Bought, with the consent of those in it</source>
            <translation>Kjøpt, med samtykke fra dem på bildet</translation>
        </message>
        <message>
            <source>The link begins with https:// or http://. It is not saved yet.</source>
            <translation>Lenken må begynne med https:// eller http://. Den er ikke lagret ennå.</translation>
        </message>
    </context>
    <context>
        <name>PictureFilters</name>
        <message>
            <source>Search by file name</source>
            <translation>Søk etter filnavn</translation>
        </message>
        <message>
            <source>Unknown faces</source>
            <translation>Ukjente ansikter</translation>
        </message>
        <message>
            <source>More filters</source>
            <translation>Flere filtre</translation>
        </message>
        <message>
            <source>Size of the pictures</source>
            <translation>Størrelse på bildene</translation>
        </message>
        <message>
            <source>Answers for {done} of {total}</source>
            <translation>Svar for {done} av {total}</translation>
        </message>
        <message numerus="yes">
            <source>More filters, %n chosen</source>
            <translation>
                <numerusform>Flere filtre, %n valgt</numerusform>
                <numerusform>Flere filtre, %n valgt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) not searched</source>
            <translation>
                <numerusform>%n fil er ikke gjennomsøkt</numerusform>
                <numerusform>%n filer er ikke gjennomsøkt</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PictureGrid</name>
        <message>
            <source>Pictures</source>
            <translation>Bilder</translation>
        </message>
    </context>
    <context>
        <name>PictureTexts</name>
        <message>
            <source>Describe the picture for those who cannot see it</source>
            <translation>Beskriv bildet for dem som ikke ser det</translation>
        </message>
        <message>
            <source>Caption</source>
            <translation>Bildetekst</translation>
        </message>
        <message>
            <source>Alternative text</source>
            <translation>Alternativ tekst</translation>
        </message>
        <message>
            <source>Photographer</source>
            <translation>Fotograf</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Kilde</translation>
        </message>
        <message>
            <source>More …</source>
            <translation>Mer …</translation>
        </message>
        <message>
            <source>Everything about the picture: origin, licence, languages</source>
            <translation>Alt om bildet: opphav, lisens, språk</translation>
        </message>
    </context>
    <context>
        <name>PictureView</name>
        <message>
            <source>The picture</source>
            <translation>Bildet</translation>
        </message>
    </context>
    <context>
        <name>PicturesPage</name>
        <message>
            <source>Judged for the channel</source>
            <translation>Vurderes for kanalen</translation>
        </message>
        <message>
            <source>Add pictures …</source>
            <translation>Legg til bilder …</translation>
        </message>
        <message>
            <source>Judged for</source>
            <translation>Vurderes for</translation>
        </message>
        <message>
            <source>Choose the folder with your pictures</source>
            <translation>Velg mappen med bildene</translation>
        </message>
        <message>
            <source>Or drop it here. The program finds the faces, you say who they are and what they have agreed to, and every picture gets an answer: may it be published?</source>
            <translation>Eller slipp den her. Programmet finner ansiktene, du sier hvem de er og hva de har sagt ja til, og hvert bilde får et svar: Kan det publiseres?</translation>
        </message>
        <message>
            <source>Choose folder …</source>
            <translation>Velg mappe …</translation>
        </message>
        <message>
            <source>Drop a folder of pictures here</source>
            <translation>Slipp en mappe med bilder her</translation>
        </message>
        <message>
            <source>All pictures</source>
            <translation>Alle bilder</translation>
        </message>
        <message>
            <source>Without dates</source>
            <translation>Uten dato</translation>
        </message>
        <message>
            <source>Not described yet</source>
            <translation>Ikke beskrevet ennå</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>avsluttet</translation>
        </message>
        <message>
            <source>Without event</source>
            <translation>Uten arrangement</translation>
        </message>
        <message numerus="yes">
            <source>Search in %n picture(s)</source>
            <translation>
                <numerusform>Søk i %n bilde</numerusform>
                <numerusform>Søk i %n bilder</numerusform>
            </translation>
        </message>
        <message>
            <source>No picture matches what you chose above.</source>
            <translation>Ingen bilder passer med det du har valgt over.</translation>
        </message>
        <message>
            <source>No pictures here yet. Add a folder of pictures, or drag pictures onto the event.</source>
            <translation>Ingen bilder her ennå. Legg til en mappe med bilder, eller dra bilder til arrangementet.</translation>
        </message>
        <message>
            <source>The folder with your pictures</source>
            <translation>Mappen med bildene</translation>
        </message>
        <message>
            <source>Edit event …</source>
            <translation>Endre arrangement …</translation>
        </message>
    </context>
    <context>
        <name>PlacesCard</name>
        <message>
            <source>Where may pictures be shown?</source>
            <translation>Hvor kan bildene vises?</translation>
        </message>
        <message>
            <source>Everybody must have said yes</source>
            <translation>Alle må ha sagt ja</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Sted</translation>
        </message>
        <message>
            <source>Together</source>
            <translation>Samlet</translation>
        </message>
        <message numerus="yes">
            <source>All %n channel(s)</source>
            <translation>
                <numerusform>%n kanal</numerusform>
                <numerusform>Alle %n kanaler</numerusform>
            </translation>
        </message>
        <message>
            <source>Not ticked on the form</source>
            <translation>Ikke krysset av på skjemaet</translation>
        </message>
        <message>
            <source>No to photographs that tell what we have done</source>
            <translation>Nei til bilder som forteller hva vi har gjort</translation>
        </message>
        <message>
            <source>Said no</source>
            <translation>Har sagt nei</translation>
        </message>
    </context>
    <context>
        <name>PolicyCard</name>
        <message>
            <source>Save the rules …</source>
            <translation>Lagre reglene …</translation>
        </message>
        <message>
            <source>Discard the changes</source>
            <translation>Forkast endringene</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Regler</translation>
        </message>
        <message>
            <source>What the branch has decided. The defaults are the strictest advice there is; under each stands why. Every change is a new version that names who decided it.</source>
            <translation>Det laget har bestemt. Vi begynner med de strengeste rådene som finnes, og under hvert valg står hvorfor. Hver endring er en ny versjon som viser hvem som bestemte det.</translation>
        </message>
        <message>
            <source>What was decided before</source>
            <translation>Det som er bestemt før</translation>
        </message>
        <message>
            <source>Version {number} was saved meanwhile by somebody else. What you chose stands here, not saved.</source>
            <translation>Versjon {number} ble lagret av noen andre i mellomtiden. Det du valgte, står her og er ikke lagret.</translation>
        </message>
        <message>
            <source>Version {number} is in force.</source>
            <translation>Versjon {number} gjelder nå.</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) not saved</source>
            <translation>
                <numerusform>%n endring er ikke lagret</numerusform>
                <numerusform>%n endringer er ikke lagret</numerusform>
            </translation>
        </message>
        <message>
            <source>Write what the data protection impact assessment is called before faces are recognised across events.</source>
            <translation>Før opp vurderingen av personvernkonsekvenser før ansikter kan gjenkjennes på tvers av arrangementer.</translation>
        </message>
        <message>
            <source>Show the newest only</source>
            <translation>Vis bare de nyeste</translation>
        </message>
        <message numerus="yes">
            <source>Show all %n version(s)</source>
            <translation>
                <numerusform>Vis alle (%n versjon)</numerusform>
                <numerusform>Vis alle %n versjoner</numerusform>
            </translation>
        </message>
        <message>
            <source>Version {number}, {day}, {name}</source>
            <translation>Versjon {number}, {day}, {name}</translation>
        </message>
        <message>
            <source>somebody here</source>
            <translation>en hos oss</translation>
        </message>
        <message>
            <source>Version {number}, {day}</source>
            <translation>Versjon {number}, {day}</translation>
        </message>
        <message>
            <source>From the start: the defaults</source>
            <translation>Fra starten: standardvalgene</translation>
        </message>
    </context>
    <context>
        <name>PolicyDialog</name>
        <message>
            <source>Save the rules</source>
            <translation>Lagre reglene</translation>
        </message>
        <message numerus="yes">
            <source>People are protected less than before by %n of these changes.</source>
            <translation>
                <numerusform>%n av endringene verner folk mindre enn før.</numerusform>
                <numerusform>%n av endringene verner folk mindre enn før.</numerusform>
            </translation>
        </message>
        <message>
            <source>How far the counting is</source>
            <translation>Hvor langt tellingen er kommet</translation>
        </message>
        <message>
            <source>Stop counting</source>
            <translation>Slutt å telle</translation>
        </message>
        <message>
            <source>Save as version {number}</source>
            <translation>Lagre som versjon {number}</translation>
        </message>
        <message>
            <source>A decision is not undone with Ctrl+Z: decide again to change it. Every version stays readable, and every publication names the version it relied on.</source>
            <translation>En beslutning angres ikke med Ctrl+Z: Bestem på nytt for å endre den. Alle versjoner kan leses, og hver publisering viser hvilken versjon den bygger på.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
        <message>
            <source>Counting the pictures that get another answer …</source>
            <translation>Teller bildene som får et annet svar …</translation>
        </message>
        <message>
            <source>No picture gets another answer by this.</source>
            <translation>Ingen bilder får et annet svar av dette.</translation>
        </message>
        <message>
            <source>Less strict than now. Why the default is as it is:</source>
            <translation>Mindre strengt enn nå. Hvorfor standarden er som den er:</translation>
        </message>
        <message>
            <source>{done} of {total} pictures looked at.</source>
            <translation>{done} av {total} bilder er sett på.</translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s) get another answer</source>
            <translation>
                <numerusform>%n bilde får et annet svar</numerusform>
                <numerusform>%n bilder får et annet svar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n less strict</source>
            <translation>
                <numerusform>%n mindre strengt</numerusform>
                <numerusform>%n mindre strengt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n stricter</source>
            <translation>
                <numerusform>%n strengere</numerusform>
                <numerusform>%n strengere</numerusform>
            </translation>
        </message>
        <message>
            <source>The pictures were not counted to the end. The rules can be saved all the same.</source>
            <translation>Bildene ble ikke talt ferdig. Reglene kan lagres likevel.</translation>
        </message>
        <message>
            <source>The rules are saved as version {number}</source>
            <translation>Reglene er lagret som versjon {number}</translation>
        </message>
    </context>
    <context>
        <name>PortableCard</name>
        <message>
            <source>Export the register …</source>
            <translation>Eksporter registeret …</translation>
        </message>
        <message>
            <source>Import a register …</source>
            <translation>Importer et register …</translation>
        </message>
        <message>
            <source>Export and import</source>
            <translation>Eksport og import</translation>
        </message>
        <message>
            <source>The whole register in one open file, to take it to another program. For safety copies use the backup: that one is encrypted.</source>
            <translation>Hele registeret i én åpen fil, så du kan ta det med til et annet program. Skal du ha en sikkerhetskopi, bruker du Sikkerhetskopi, som er kryptert.</translation>
        </message>
    </context>
    <context>
        <name>Practice</name>
        <message>
            <source>Klarert – practice</source>
            <translation>Klarert – øving</translation>
        </message>
        <message>
            <source>A backup cannot be put back in practice, where nothing is real. Leave practice first.</source>
            <translation>En sikkerhetskopi kan ikke hentes tilbake i øvingen, der ingenting er på ekte. Avslutt øvingen først.</translation>
        </message>
    </context>
    <context>
        <name>PracticeBar</name>
        <message>
            <source>Practice</source>
            <translation>Øving</translation>
        </message>
        <message>
            <source>Practice: nothing here is real</source>
            <translation>Øving: Ingenting her er på ekte</translation>
        </message>
        <message>
            <source>The people and pictures are drawn. Try whatever you like.</source>
            <translation>Personene og bildene er tegnet. Prøv det du vil.</translation>
        </message>
        <message>
            <source>Start over …</source>
            <translation>Begynn på nytt …</translation>
        </message>
        <message>
            <source>Leave practice</source>
            <translation>Avslutt øvingen</translation>
        </message>
        <message>
            <source>Start over</source>
            <translation>Begynn på nytt</translation>
        </message>
        <message>
            <source>Everything you tried here goes away, and practice begins again. Your own register stays.</source>
            <translation>Alt du har prøvd her, forsvinner, og øvingen begynner forfra. Ditt eget register blir ikke rørt.</translation>
        </message>
    </context>
    <context>
        <name>PreviewDialog</name>
        <message>
            <source>Preview</source>
            <translation>Forhåndsvisning</translation>
        </message>
        <message>
            <source>Check this picture</source>
            <translation>Sjekk dette bildet</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Lukk</translation>
        </message>
        <message>
            <source>{n} of {total}</source>
            <translation>{n} av {total}</translation>
        </message>
    </context>
    <context>
        <name>PrintChoices</name>
        <message>
            <source>What to print</source>
            <translation>Hva skal skrives ut?</translation>
        </message>
        <message>
            <source>For which event</source>
            <translation>For hvilket arrangement</translation>
        </message>
        <message>
            <source>For whom</source>
            <translation>For hvem</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Språk</translation>
        </message>
        <message>
            <source>How many</source>
            <translation>Hvor mange</translation>
        </message>
        <message>
            <source>Blank forms for adults</source>
            <translation>Blanke skjemaer for voksne</translation>
        </message>
        <message>
            <source>Blank forms for children</source>
            <translation>Blanke skjemaer for barn</translation>
        </message>
        <message>
            <source>Blank ones for adults who just turn up</source>
            <translation>Blanke til voksne som bare dukker opp</translation>
        </message>
        <message>
            <source>Blank ones for children who just turn up</source>
            <translation>Blanke til barn som bare dukker opp</translation>
        </message>
        <message>
            <source>Nobody: a blank form</source>
            <translation>Ingen: et blankt skjema</translation>
        </message>
        <message>
            <source>Type a name</source>
            <translation>Skriv et navn</translation>
        </message>
        <message>
            <source>Each person's own</source>
            <translation>Hver sitt eget</translation>
        </message>
        <message>
            <source>The person's own</source>
            <translation>Personens eget</translation>
        </message>
        <message>
            <source>The branch's own</source>
            <translation>Lagets eget</translation>
        </message>
        <message>
            <source>Choose an event</source>
            <translation>Velg et arrangement</translation>
        </message>
        <message>
            <source>No event in particular</source>
            <translation>Ikke noe bestemt arrangement</translation>
        </message>
        <message>
            <source>Forms for everybody missing at an event</source>
            <translation>Skjemaer til alle som mangler</translation>
        </message>
        <message>
            <source>Form for one person</source>
            <translation>Skjema til én person</translation>
        </message>
        <message>
            <source>Blank form for adults</source>
            <translation>Blankt skjema for voksne</translation>
        </message>
        <message>
            <source>Blank form for children</source>
            <translation>Blankt skjema for barn</translation>
        </message>
        <message>
            <source>Withdrawal form</source>
            <translation>Skjema for å trekke samtykke</translation>
        </message>
        <message>
            <source>Confirmation of what is recorded</source>
            <translation>Bekreftelse på det som er registrert</translation>
        </message>
        <message>
            <source>Poster, A4</source>
            <translation>Plakat, A4</translation>
        </message>
        <message>
            <source>Poster, A3</source>
            <translation>Plakat, A3</translation>
        </message>
        <message>
            <source>Attendance list</source>
            <translation>Deltakerliste</translation>
        </message>
        <message>
            <source>Who has answered what, as a table</source>
            <translation>Hvem har svart hva, som tabell</translation>
        </message>
        <message>
            <source>Letters that ask for removal</source>
            <translation>Brev som ber om fjerning</translation>
        </message>
    </context>
    <context>
        <name>PrintDialog</name>
        <message>
            <source>Print</source>
            <translation>Skriv ut</translation>
        </message>
        <message>
            <source>Progress of the printing</source>
            <translation>Framdrift for utskriften</translation>
        </message>
        <message>
            <source>Save as PDF …</source>
            <translation>Lagre som PDF …</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
        <message>
            <source>Print …</source>
            <translation>Skriv ut …</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>Lagre som PDF</translation>
        </message>
        <message>
            <source>There is a file called {file} already. Choose another name.</source>
            <translation>Det finnes alt en fil som heter {file}. Velg et annet navn.</translation>
        </message>
        <message>
            <source>Printing …</source>
            <translation>Skriver ut …</translation>
        </message>
        <message>
            <source>Writing the references down …</source>
            <translation>Fører referansene inn i registeret …</translation>
        </message>
        <message numerus="yes">
            <source>%n page(s) sent to the printer</source>
            <translation>
                <numerusform>%n side er sendt til skriveren</numerusform>
                <numerusform>%n sider er sendt til skriveren</numerusform>
            </translation>
        </message>
        <message>
            <source>Stopped. What has come out of the printer counts; print again for the rest.</source>
            <translation>Stanset. Det som har kommet ut av skriveren, gjelder. Skriv ut på nytt for resten.</translation>
        </message>
        <message>
            <source>Page {page} of {count}</source>
            <translation>Side {page} av {count}</translation>
        </message>
    </context>
    <context>
        <name>PrintPreview</name>
        <message>
            <source>The page as it will be printed</source>
            <translation>Siden slik den blir skrevet ut</translation>
        </message>
        <message>
            <source>Page before</source>
            <translation>Forrige side</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Neste side</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Større</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Mindre</translation>
        </message>
        <message>
            <source>Whole page</source>
            <translation>Hele siden</translation>
        </message>
        <message>
            <source>Page {page} of {count}</source>
            <translation>Side {page} av {count}</translation>
        </message>
    </context>
    <context>
        <name>PrintWords</name>
        <message>
            <source>Choose an event at the left.</source>
            <translation>Velg et arrangement til venstre.</translation>
        </message>
        <message>
            <source>Choose a person at the left.</source>
            <translation>Velg en person til venstre.</translation>
        </message>
        <message numerus="yes">
            <source>%n form(s).</source>
            <translation>
                <numerusform>%n skjema.</numerusform>
                <numerusform>%n skjemaer.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them for children.</source>
            <translation>
                <numerusform>%n av dem for barn.</numerusform>
                <numerusform>%n av dem for barn.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n letter(s).</source>
            <translation>
                <numerusform>%n brev.</numerusform>
                <numerusform>%n brev.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n page(s).</source>
            <translation>
                <numerusform>%n side.</numerusform>
                <numerusform>%n sider.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n have said no or must never be shown, and are not asked.</source>
            <translation>
                <numerusform>%n har sagt nei eller skal aldri publiseres, og blir ikke spurt.</numerusform>
                <numerusform>%n har sagt nei eller skal aldri publiseres, og blir ikke spurt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n child(ren) have more than two guardians: print one more form for the third.</source>
            <translation>
                <numerusform>%n barn har mer enn to foresatte: Skriv ut ett skjema til for den tredje.</numerusform>
                <numerusform>%n barn har mer enn to foresatte: Skriv ut ett skjema til for den tredje.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n have a representative, and the form has no line for one: record that answer on the card.</source>
            <translation>
                <numerusform>%n har en representant, og skjemaet har ingen linje til den: Registrer det svaret på kortet.</numerusform>
                <numerusform>%n har en representant, og skjemaet har ingen linje til den: Registrer det svaret på kortet.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n protected person(s) are left out: the list lies where others see it.</source>
            <translation>
                <numerusform>%n person som aldri skal publiseres, er utelatt: Listen ligger der andre ser den.</numerusform>
                <numerusform>%n personer som aldri skal publiseres, er utelatt: Listen ligger der andre ser den.</numerusform>
            </translation>
        </message>
        <message>
            <source>When you save it, the same confirmation is put beside the PDF as a file for programs (JSON).</source>
            <translation>Når du lagrer den, legges den samme bekreftelsen ved siden av PDF-en som en fil for dataprogrammer (JSON).</translation>
        </message>
        <message>
            <source>Each paper gets a reference of its own when you print or save it, so that it finds its person when it comes back. Here it is left open.</source>
            <translation>Hvert ark får sin egen referanse når du skriver det ut eller lagrer det, så det finner personen sin når det kommer tilbake. Her står plassen tom.</translation>
        </message>
        <message>
            <source>Copies that look the same are shown once.</source>
            <translation>Like eksemplarer vises bare én gang.</translation>
        </message>
        <message>
            <source>Saved as {file}</source>
            <translation>Lagret som {file}</translation>
        </message>
        <message>
            <source>Saved as {file} and {record}</source>
            <translation>Lagret som {file} og {record}</translation>
        </message>
    </context>
    <context>
        <name>ProofDialog</name>
        <message>
            <source>Save a copy as …</source>
            <translation>Lagre en kopi som …</translation>
        </message>
        <message>
            <source>A copy is no longer encrypted: keep it safe, and delete it after use.</source>
            <translation>En kopi er ikke kryptert lenger: Oppbevar den trygt, og slett den etter bruk.</translation>
        </message>
        <message>
            <source>Saved as {file}</source>
            <translation>Lagret som {file}</translation>
        </message>
    </context>
    <context>
        <name>ProposalBar</name>
        <message>
            <source>Make an event …</source>
            <translation>Lag arrangement …</translation>
        </message>
        <message>
            <source>Choose one …</source>
            <translation>Velg et …</translation>
        </message>
        <message>
            <source>Show them</source>
            <translation>Vis dem</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Ikke nå</translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s) without a date in “{folder}” have no event.</source>
            <translation>
                <numerusform>%n bilde uten dato i «{folder}» har ikke noe arrangement.</numerusform>
                <numerusform>%n bilder uten dato i «{folder}» har ikke noe arrangement.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s) from {day} in “{folder}” have no event.</source>
            <translation>
                <numerusform>%n bilde fra {day} i «{folder}» har ikke noe arrangement.</numerusform>
                <numerusform>%n bilder fra {day} i «{folder}» har ikke noe arrangement.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s) from {day} to {last} in “{folder}” have no event.</source>
            <translation>
                <numerusform>%n bilde fra {day} til {last} i «{folder}» har ikke noe arrangement.</numerusform>
                <numerusform>%n bilder fra {day} til {last} i «{folder}» har ikke noe arrangement.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PublishDialog</name>
        <message>
            <source>It is already out</source>
            <translation>Det er allerede ute</translation>
        </message>
        <message>
            <source>Log as published</source>
            <translation>Loggfør som publisert</translation>
        </message>
        <message>
            <source>The day it went out</source>
            <translation>Dagen det ble lagt ut</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Lenke</translation>
        </message>
        <message>
            <source>Where in the channel</source>
            <translation>Hvor i kanalen</translation>
        </message>
        <message>
            <source>Whose post it is</source>
            <translation>Hvem sitt innlegg det er</translation>
        </message>
        <message>
            <source>Our own post</source>
            <translation>Vårt eget innlegg</translation>
        </message>
        <message>
            <source>We shared somebody else's post</source>
            <translation>Vi delte et innlegg fra andre</translation>
        </message>
        <message>
            <source>The text that went out with it</source>
            <translation>Teksten som fulgte med</translation>
        </message>
        <message>
            <source>Without the link nobody finds the post again when it has to come down.</source>
            <translation>Uten lenken finner ingen igjen innlegget når det må fjernes.</translation>
        </message>
        <message>
            <source>Went out on</source>
            <translation>Lagt ut</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Tekst</translation>
        </message>
        <message>
            <source>As</source>
            <translation>Som</translation>
        </message>
        <message>
            <source>Whose</source>
            <translation>Hvem sitt</translation>
        </message>
        <message>
            <source>Log it</source>
            <translation>Loggfør</translation>
        </message>
        <message>
            <source>Already out: {channel}</source>
            <translation>Allerede publisert: {channel}</translation>
        </message>
        <message>
            <source>Published on {channel}</source>
            <translation>Publisert: {channel}</translation>
        </message>
        <message>
            <source>The log says what the answer is. If it is not clear, taking it down goes on the list at once.</source>
            <translation>Loggen sier hva svaret er. Er det ikke klart, kommer bildet straks på listen over det som må fjernes.</translation>
        </message>
        <message>
            <source>The log keeps the answer with the forms it rests on, and where to find the post again.</source>
            <translation>Loggen tar vare på svaret, skjemaene det bygger på, og hvor innlegget ligger.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s) with one link, one day and one text.</source>
            <translation>
                <numerusform>%n bilde med én lenke, én dag og én tekst.</numerusform>
                <numerusform>%n bilder med én lenke, én dag og én tekst.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Log %n picture(s)</source>
            <translation>
                <numerusform>Loggfør %n bilde</numerusform>
                <numerusform>Loggfør %n bilder</numerusform>
            </translation>
        </message>
        <message>
            <source>Named in the text: {names}</source>
            <translation>Nevnt i teksten: {names}</translation>
        </message>
        <message>
            <source>It cannot have gone out in the future.</source>
            <translation>Det kan ikke være lagt ut i framtiden.</translation>
        </message>
        <message>
            <source>Copy the whole link from the browser: it begins with https:// or http://.</source>
            <translation>Kopier hele lenken fra nettleseren: Den begynner med https:// eller http://.</translation>
        </message>
        <message>
            <source>The text is too long to be kept. Write the beginning of it.</source>
            <translation>Teksten er for lang til å tas vare på. Skriv begynnelsen av den.</translation>
        </message>
        <message>
            <source>Logged as published</source>
            <translation>Loggført som publisert</translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s) logged as published</source>
            <translation>
                <numerusform>%n bilde loggført som publisert</numerusform>
                <numerusform>%n bilder loggført som publisert</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Logged. %n picture(s) must come down: see Withdrawals and removals.</source>
            <translation>
                <numerusform>Loggført. %n bilde må fjernes: Se under Fjerning.</numerusform>
                <numerusform>Loggført. %n bilder må fjernes: Se under Fjerning.</numerusform>
            </translation>
        </message>
        <message>
            <source>Logged. It must come down: see Withdrawals and removals.</source>
            <translation>Loggført. Bildet må fjernes: Se under Fjerning.</translation>
        </message>
    </context>
    <context>
        <name>QMessageBox</name>
        <message>
            <source>Show Details...</source>
            <translation>Vis detaljene …</translation>
        </message>
        <message>
            <source>Hide Details...</source>
            <translation>Skjul detaljene …</translation>
        </message>
    </context>
    <context>
        <name>QuestionBar</name>
        <message>
            <source>What the picture is used for</source>
            <translation>Hva bildet brukes til</translation>
        </message>
        <message>
            <source>Where in the channel</source>
            <translation>Hvor i kanalen</translation>
        </message>
        <message>
            <source>Names that are written</source>
            <translation>Navn som skrives</translation>
        </message>
        <message>
            <source>Names as in the texts</source>
            <translation>Navn som i tekstene</translation>
        </message>
        <message>
            <source>First names are written</source>
            <translation>Fornavn skrives</translation>
        </message>
        <message>
            <source>Full names are written</source>
            <translation>Fulle navn skrives</translation>
        </message>
        <message>
            <source>The day of publication</source>
            <translation>Publiseringsdagen</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Dag</translation>
        </message>
        <message>
            <source>On: today</source>
            <translation>Dag: i dag</translation>
        </message>
        <message>
            <source>Ask about another day than today</source>
            <translation>Spør om en annen dag enn i dag</translation>
        </message>
    </context>
    <context>
        <name>QuestionWords</name>
        <message>
            <source>The line is faint.</source>
            <translation>Streken er svak.</translation>
        </message>
        <message>
            <source>The box is filled in.</source>
            <translation>Hele feltet er fylt.</translation>
        </message>
        <message>
            <source>It looks corrected.</source>
            <translation>Det ser rettet ut.</translation>
        </message>
        <message>
            <source>There is something beside the box.</source>
            <translation>Det er noe ved siden av feltet.</translation>
        </message>
        <message>
            <source>It may be a stain.</source>
            <translation>Det kan være en flekk.</translation>
        </message>
        <message>
            <source>The box was not found.</source>
            <translation>Feltet ble ikke funnet.</translation>
        </message>
        <message>
            <source>The picture is not sharp here.</source>
            <translation>Bildet er uskarpt her.</translation>
        </message>
    </context>
    <context>
        <name>ReadingBar</name>
        <message>
            <source>Progress of the reading</source>
            <translation>Hvor langt lesingen er kommet</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stans</translation>
        </message>
        <message>
            <source>What was read by then stays</source>
            <translation>Det som er lest til da, blir liggende</translation>
        </message>
        <message>
            <source>Opening the pages …</source>
            <translation>Åpner sidene …</translation>
        </message>
        <message numerus="yes">
            <source>%n page(s) read</source>
            <translation>
                <numerusform>%n side lest</numerusform>
                <numerusform>%n sider lest</numerusform>
            </translation>
        </message>
        <message>
            <source>Stopping …</source>
            <translation>Stanser …</translation>
        </message>
    </context>
    <context>
        <name>ReasonKind</name>
        <message>
            <source>Somebody said no</source>
            <translation>Noen har sagt nei</translation>
        </message>
        <message>
            <source>Protected or locked</source>
            <translation>Vernet eller sperret</translation>
        </message>
        <message>
            <source>Consent is missing</source>
            <translation>Samtykke mangler</translation>
        </message>
        <message>
            <source>The yes is for something else</source>
            <translation>Samtykket gjelder noe annet</translation>
        </message>
        <message>
            <source>Time to ask again</source>
            <translation>På tide å spørre igjen</translation>
        </message>
        <message>
            <source>Something to settle about a person</source>
            <translation>Noe å avklare om en person</translation>
        </message>
        <message>
            <source>Faces without a name</source>
            <translation>Ansikter uten navn</translation>
        </message>
        <message>
            <source>Suggested names</source>
            <translation>Foreslåtte navn</translation>
        </message>
        <message>
            <source>Not looked over yet</source>
            <translation>Ikke sett over ennå</translation>
        </message>
        <message>
            <source>Source or photographer</source>
            <translation>Kilde eller fotograf</translation>
        </message>
    </context>
    <context>
        <name>RecoveryKey</name>
        <message>
            <source>Save a recovery key …</source>
            <translation>Lagre en gjenopprettingsnøkkel …</translation>
        </message>
        <message>
            <source>Print …</source>
            <translation>Skriv ut …</translation>
        </message>
        <message>
            <source>Print a recovery key</source>
            <translation>Skriv ut en gjenopprettingsnøkkel</translation>
        </message>
        <message>
            <source>The only way in if this computer is lost or the passphrase forgotten. Keep it locked away.</source>
            <translation>Eneste vei inn hvis maskinen blir borte eller passordet blir glemt. Hold den innelåst.</translation>
        </message>
        <message>
            <source>Where should the recovery key be written?</source>
            <translation>Hvor skal gjenopprettingsnøkkelen lagres?</translation>
        </message>
        <message>
            <source>recovery-key.txt</source>
            <translation>gjenopprettingsnøkkel.txt</translation>
        </message>
        <message>
            <source>The recovery key is sent to the printer. Lock the sheet away.</source>
            <translation>Gjenopprettingsnøkkelen er sendt til skriveren. Lås inn arket.</translation>
        </message>
        <message>
            <source>The printer did not take the sheet. Try again, or save the key as a file.</source>
            <translation>Skriveren tok ikke imot arket. Prøv igjen, eller lagre nøkkelen som fil.</translation>
        </message>
        <message>
            <source>Recovery key for Klarert</source>
            <translation>Gjenopprettingsnøkkel for Klarert</translation>
        </message>
        <message>
            <source>Whoever has this sheet can open the register and every backup of it. Lock it away, best outside the house where the computer is. To use it: choose a backup under Settings, and write the key.</source>
            <translation>Den som har dette arket, kan åpne registeret og alle sikkerhetskopier av det. Lås det inn, helst et annet sted enn der maskinen er. Slik brukes det: Velg en sikkerhetskopi under Innstillinger, og skriv nøkkelen.</translation>
        </message>
    </context>
    <context>
        <name>Remedies</name>
        <message>
            <source>Use an exception …</source>
            <translation>Bruk et unntak …</translation>
        </message>
        <message>
            <source>Does not want to be shown …</source>
            <translation>Vil ikke vises …</translation>
        </message>
        <message>
            <source>The answer in every channel …</source>
            <translation>Svaret i hver kanal …</translation>
        </message>
        <message>
            <source>It is somebody else</source>
            <translation>Det er noen andre</translation>
        </message>
        <message>
            <source>Wears a no-photo badge</source>
            <translation>Har på seg reservasjonsmerke</translation>
        </message>
        <message>
            <source>Is what the picture is about</source>
            <translation>Er hovedmotivet</translation>
        </message>
        <message>
            <source>Is one of several</source>
            <translation>Er én av flere</translation>
        </message>
        <message>
            <source>Is in the background</source>
            <translation>Er i bakgrunnen</translation>
        </message>
        <message>
            <source>Is not in the picture after all</source>
            <translation>Er ikke på bildet likevel</translation>
        </message>
        <message>
            <source>Yes, that is right</source>
            <translation>Ja, det stemmer</translation>
        </message>
        <message>
            <source>Somebody else</source>
            <translation>Noen andre</translation>
        </message>
        <message>
            <source>Name …</source>
            <translation>Gi navn …</translation>
        </message>
        <message>
            <source>Not recognisable</source>
            <translation>Ikke gjenkjennelig</translation>
        </message>
        <message>
            <source>Stranger</source>
            <translation>Fremmed</translation>
        </message>
        <message>
            <source>Not a face</source>
            <translation>Ikke et ansikt</translation>
        </message>
        <message>
            <source>No badge after all</source>
            <translation>Ikke noe merke likevel</translation>
        </message>
        <message>
            <source>The child's answer …</source>
            <translation>Barnets svar …</translation>
        </message>
        <message>
            <source>Say the age …</source>
            <translation>Oppgi alder …</translation>
        </message>
        <message>
            <source>Add guardian …</source>
            <translation>Legg til foresatt …</translation>
        </message>
        <message>
            <source>Change the text</source>
            <translation>Rett teksten</translation>
        </message>
        <message>
            <source>Record signed form …</source>
            <translation>Registrer skjema …</translation>
        </message>
        <message>
            <source>Print form …</source>
            <translation>Skriv ut skjema …</translation>
        </message>
        <message>
            <source>Withdraw consent …</source>
            <translation>Trekk tilbake samtykke …</translation>
        </message>
        <message>
            <source>Add to the register …</source>
            <translation>Legg til i registeret …</translation>
        </message>
        <message>
            <source>Everyone is framed</source>
            <translation>Alle har ramme</translation>
        </message>
        <message>
            <source>Nobody in the picture</source>
            <translation>Ingen på bildet</translation>
        </message>
        <message>
            <source>Open the film</source>
            <translation>Åpne filmen</translation>
        </message>
        <message>
            <source>I watched all of it</source>
            <translation>Jeg har sett hele</translation>
        </message>
        <message>
            <source>Person without a face …</source>
            <translation>Person uten ansikt …</translation>
        </message>
        <message>
            <source>Remove the lock</source>
            <translation>Fjern sperren</translation>
        </message>
        <message>
            <source>Write the photographer</source>
            <translation>Oppgi fotograf</translation>
        </message>
        <message>
            <source>Write the source</source>
            <translation>Oppgi kilde</translation>
        </message>
        <message>
            <source>State the permission …</source>
            <translation>Oppgi tillatelsen …</translation>
        </message>
        <message>
            <source>See the licence …</source>
            <translation>Se lisensen …</translation>
        </message>
        <message>
            <source>The film has captions</source>
            <translation>Filmen har teksting</translation>
        </message>
        <message>
            <source>Write it now</source>
            <translation>Skriv nå</translation>
        </message>
        <message>
            <source>Set event …</source>
            <translation>Velg arrangement …</translation>
        </message>
    </context>
    <context>
        <name>RemovalCard</name>
        <message>
            <source>Open the post</source>
            <translation>Åpne innlegget</translation>
        </message>
        <message>
            <source>Copy the link</source>
            <translation>Kopier lenken</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Merknad</translation>
        </message>
        <message>
            <source>Proof</source>
            <translation>Bevis</translation>
        </message>
        <message>
            <source>Drop a screenshot here as proof</source>
            <translation>Slipp et skjermbilde her som bevis</translation>
        </message>
        <message>
            <source>Mark as removed</source>
            <translation>Merk som fjernet</translation>
        </message>
        <message>
            <source>Letter …</source>
            <translation>Brev …</translation>
        </message>
        <message>
            <source>I have asked for it</source>
            <translation>Jeg har bedt om det</translation>
        </message>
        <message>
            <source>Cannot be done …</source>
            <translation>Kan ikke gjøres …</translation>
        </message>
        <message>
            <source>It is still there: open again</source>
            <translation>Det ligger der fortsatt: Åpne igjen</translation>
        </message>
        <message>
            <source>{picture} on {place}</source>
            <translation>{picture} på {place}</translation>
        </message>
        <message>
            <source>This must come down</source>
            <translation>Dette må fjernes</translation>
        </message>
        <message>
            <source>Consent was withdrawn on {date}</source>
            <translation>Et samtykke ble trukket tilbake {date}</translation>
        </message>
        <message>
            <source>{name} withdrew consent on {date}</source>
            <translation>{name} trakk samtykket tilbake {date}</translation>
        </message>
        <message>
            <source>It concerns: {scope}</source>
            <translation>Gjelder: {scope}</translation>
        </message>
        <message>
            <source>Delete the post, then mark it here.</source>
            <translation>Slett innlegget, og merk det så her.</translation>
        </message>
        <message>
            <source>Replace the picture by one with the face covered, then mark it here.</source>
            <translation>Bytt ut bildet med et der ansiktet er sladdet, og merk det så her.</translation>
        </message>
        <message>
            <source>Take the name off, then mark it here.</source>
            <translation>Ta bort navnet, og merk det så her.</translation>
        </message>
        <message>
            <source>Ask them to delete their copy, and mark it when they confirm.</source>
            <translation>Be dem slette kopien sin, og merk det når de har bekreftet.</translation>
        </message>
        <message>
            <source>Ask the medium to take it down, and mark it when it is gone.</source>
            <translation>Be mediet fjerne det, og merk det når det er borte.</translation>
        </message>
        <message>
            <source>Print no more copies, and put away those that are left.</source>
            <translation>Trykk ikke flere, og legg bort dem som er igjen.</translation>
        </message>
        <message>
            <source>Have the stored copy of the page cleared, then mark it here.</source>
            <translation>Få slettet den lagrede kopien av siden, og merk det så her.</translation>
        </message>
        <message>
            <source>Marked as removed</source>
            <translation>Merket som fjernet</translation>
        </message>
        <message>
            <source>Marked as asked for</source>
            <translation>Merket som bedt om</translation>
        </message>
        <message>
            <source>Write in the note why it cannot be done.</source>
            <translation>Skriv i merknaden hvorfor det ikke kan gjøres.</translation>
        </message>
        <message>
            <source>Marked as impossible</source>
            <translation>Merket som umulig</translation>
        </message>
        <message>
            <source>Open again</source>
            <translation>Åpnet igjen</translation>
        </message>
    </context>
    <context>
        <name>RemovalDialog</name>
        <message>
            <source>Somebody wants it removed</source>
            <translation>Noen vil ha det fjernet</translation>
        </message>
        <message>
            <source>Somebody who is not named here …</source>
            <translation>En som ikke er navngitt her …</translation>
        </message>
        <message>
            <source>Who wants the picture removed?</source>
            <translation>Hvem vil ha bildet fjernet?</translation>
        </message>
        <message>
            <source>No reason is needed. The picture is not published from now on, and what is out goes on the list of what must come down.</source>
            <translation>Ingen begrunnelse trengs. Bildet publiseres ikke fra nå av, og det som er ute, kommer på listen over det som må fjernes.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
    </context>
    <context>
        <name>RemovalModel</name>
        <message>
            <source>Picture</source>
            <translation>Bilde</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Publisert</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Ansvarlig</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Frist</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
    </context>
    <context>
        <name>RemovalsPage</name>
        <message>
            <source>What must come down</source>
            <translation>Det som må fjernes</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Søk</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>Å gjøre</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Gjort</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>Somebody wants to withdraw …</source>
            <translation>Noen vil trekke samtykket …</translation>
        </message>
        <message>
            <source>Letters …</source>
            <translation>Brev …</translation>
        </message>
        <message>
            <source>Withdrawals and removals</source>
            <translation>Tilbaketrekking og fjerning</translation>
        </message>
        <message numerus="yes">
            <source>%n removal(s) past the due date. Do these first.</source>
            <translation>
                <numerusform>%n fjerning er over fristen. Gjør den først.</numerusform>
                <numerusform>%n fjerninger er over fristen. Gjør dem først.</numerusform>
            </translation>
        </message>
        <message>
            <source>Another branch or unit</source>
            <translation>Et annet lag eller organisasjonsledd</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) late</source>
            <translation>
                <numerusform>%n dag over fristen</numerusform>
                <numerusform>%n dager over fristen</numerusform>
            </translation>
        </message>
        <message>
            <source>Today</source>
            <translation>I dag</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) left</source>
            <translation>
                <numerusform>%n dag igjen</numerusform>
                <numerusform>%n dager igjen</numerusform>
            </translation>
        </message>
        <message>
            <source>Asked, no answer yet</source>
            <translation>Bedt om, venter på svar</translation>
        </message>
        <message>
            <source>Removed</source>
            <translation>Fjernet</translation>
        </message>
        <message>
            <source>Cannot be done</source>
            <translation>Kan ikke gjøres</translation>
        </message>
        <message>
            <source>Nothing is out that must come down. Withdrawals put it here by themselves.</source>
            <translation>Ingenting som er ute, må fjernes. Når noen trekker samtykket, kommer det hit av seg selv.</translation>
        </message>
        <message>
            <source>Nothing here.</source>
            <translation>Ingenting her.</translation>
        </message>
    </context>
    <context>
        <name>RestoreDialog</name>
        <message>
            <source>Restore from a backup</source>
            <translation>Hent tilbake fra en sikkerhetskopi</translation>
        </message>
        <message>
            <source>No file chosen yet.</source>
            <translation>Ingen fil er valgt ennå.</translation>
        </message>
        <message>
            <source>Choose the backup …</source>
            <translation>Velg sikkerhetskopien …</translation>
        </message>
        <message>
            <source>Passphrase or recovery key</source>
            <translation>Passord eller gjenopprettingsnøkkel</translation>
        </message>
        <message>
            <source>Show what I write</source>
            <translation>Vis det jeg skriver</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Hent tilbake</translation>
        </message>
        <message>
            <source>The file is called klarert-, a date, and .klarert. It can lie on a memory stick.</source>
            <translation>Filen heter klarert-, så en dato, og slutter på .klarert. Den kan ligge på en minnepinne.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
        <message>
            <source>The backup</source>
            <translation>Sikkerhetskopien</translation>
        </message>
        <message>
            <source>Backups (*.klarert);;All files (*)</source>
            <translation>Sikkerhetskopier (*.klarert);;Alle filer (*)</translation>
        </message>
        <message>
            <source>Taken on {date} at {time}.</source>
            <translation>Tatt {date} kl. {time}.</translation>
        </message>
        <message>
            <source>This computer can open it.</source>
            <translation>Denne maskinen kan åpne den.</translation>
        </message>
        <message>
            <source>What was done since then is undone, names of faces too. Consents, withdrawals and publications that are newer than the backup are kept. The current register is set aside in its folder, not deleted.</source>
            <translation>Det som er gjort siden, blir borte, også navn på ansikter. Samtykker, tilbaketrekkinger og publiseringer som er nyere enn kopien, blir tatt med. Registeret slik det er nå, legges til side i mappen sin og slettes ikke.</translation>
        </message>
        <message numerus="yes">
            <source>This is the backup of ANOTHER register. It takes the place of the one open now, with its %n person(s). The current register is set aside in its folder, not deleted.</source>
            <translation>
                <numerusform>Dette er kopien av et ANNET register. Det erstatter det som er åpent nå, med %n person. Registeret slik det er nå, legges til side i mappen sin og slettes ikke.</numerusform>
                <numerusform>Dette er kopien av et ANNET register. Det erstatter det som er åpent nå, med %n personer. Registeret slik det er nå, legges til side i mappen sin og slettes ikke.</numerusform>
            </translation>
        </message>
        <message>
            <source>The current register is empty; the backup takes its place.</source>
            <translation>Registeret er tomt nå; kopien tar plassen.</translation>
        </message>
        <message>
            <source>Replace this register</source>
            <translation>Bytt ut dette registeret</translation>
        </message>
        <message>
            <source>Write the passphrase or the recovery key.</source>
            <translation>Skriv passordet eller gjenopprettingsnøkkelen.</translation>
        </message>
    </context>
    <context>
        <name>ReturnedActs</name>
        <message>
            <source>Remove the page</source>
            <translation>Fjern siden</translation>
        </message>
        <message>
            <source>Remove this page of {name}?</source>
            <translation>Fjerne denne siden ({name})?</translation>
        </message>
        <message>
            <source>Its picture and everything read on it are deleted for good, and nothing of it is recorded. Keep the paper if it is somebody's answer.</source>
            <translation>Bildet av siden og alt som er lest, slettes for godt, og ingenting av det blir registrert. Ta vare på papiret hvis det er et svar fra noen.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Fjern</translation>
        </message>
    </context>
    <context>
        <name>ReturnedAnswers</name>
        <message>
            <source>Change person</source>
            <translation>Bytt person</translation>
        </message>
        <message>
            <source>The answers</source>
            <translation>Svarene</translation>
        </message>
        <message>
            <source>Answers from</source>
            <translation>Svarene fra</translation>
        </message>
        <message>
            <source>Take the older form</source>
            <translation>Bruk det eldre skjemaet</translation>
        </message>
        <message>
            <source>It is another copy, file it too</source>
            <translation>Arkiver også dette eksemplaret</translation>
        </message>
        <message>
            <source>These sides are of one sheet</source>
            <translation>Disse sidene er av samme ark</translation>
        </message>
        <message>
            <source>All the others are empty</source>
            <translation>Alle de andre er tomme</translation>
        </message>
        <message>
            <source>When you have looked at the page: every box without an answer is a no</source>
            <translation>Når du har sett på siden: Hvert felt uten svar er et nei</translation>
        </message>
    </context>
    <context>
        <name>ReturnedEmpty</name>
        <message>
            <source>Read the forms that came back</source>
            <translation>Les skjemaene som er levert inn</translation>
        </message>
        <message>
            <source>Scan the whole pile into one file, or photograph each page from above with all four corners.</source>
            <translation>Skann hele bunken i én fil, eller ta bilde av hver side rett ovenfra med alle fire hjørner.</translation>
        </message>
        <message>
            <source>Drop the files or the folder here. The program finds who each page is from, and the ticks.</source>
            <translation>Slipp filene eller mappen her. Programmet finner hvem hver side er fra, og kryssene.</translation>
        </message>
        <message>
            <source>Look at each page beside what was read, correct it, and approve. Before that nothing counts.</source>
            <translation>Sammenlign hver side med det som ble lest, rett og godkjenn. Før det gjelder ingenting.</translation>
        </message>
        <message>
            <source>Choose scans or pictures …</source>
            <translation>Velg skann eller bilder …</translation>
        </message>
        <message>
            <source>or drop PDF files, pictures or a folder here</source>
            <translation>eller slipp PDF-filer, bilder eller en mappe her</translation>
        </message>
        <message>
            <source>Drop returned forms here</source>
            <translation>Slipp innleverte skjemaer her</translation>
        </message>
    </context>
    <context>
        <name>ReturnedForms</name>
        <message>
            <source>Add scans or pictures …</source>
            <translation>Legg til skann eller bilder …</translation>
        </message>
        <message>
            <source>Pages that came back</source>
            <translation>Sider som er levert inn</translation>
        </message>
        <message>
            <source>Scans and pictures</source>
            <translation>Skann og bilder</translation>
        </message>
        <message>
            <source>Add scans or pictures</source>
            <translation>Legg til skann eller bilder</translation>
        </message>
        <message numerus="yes">
            <source>%n page(s) to look at</source>
            <translation>
                <numerusform>%n side å se på</numerusform>
                <numerusform>%n sider å se på</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n form(s) filed and gone from the list</source>
            <translation>
                <numerusform>%n skjema er arkivert og borte fra listen</numerusform>
                <numerusform>%n skjemaer er arkivert og borte fra listen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n form(s) filed. The pile is done.</source>
            <translation>
                <numerusform>%n skjema er arkivert. Bunken er ferdig.</numerusform>
                <numerusform>%n skjemaer er arkivert. Bunken er ferdig.</numerusform>
            </translation>
        </message>
        <message>
            <source>Reading the first page …</source>
            <translation>Leser den første siden …</translation>
        </message>
        <message>
            <source>Filed for {name}, with the page as proof.</source>
            <translation>Arkivert for {name}, med siden som bevis.</translation>
        </message>
        <message>
            <source>Approved for {name}. It is filed when side {number} is approved.</source>
            <translation>Godkjent for {name}. Det arkiveres når side {number} er godkjent.</translation>
        </message>
    </context>
    <context>
        <name>ReturnedPaper</name>
        <message>
            <source>Opening the page …</source>
            <translation>Åpner siden …</translation>
        </message>
        <message>
            <source>The picture of the page is not here yet. Look at the page before you approve it.</source>
            <translation>Bildet av siden er ikke her ennå. Se på siden før du godkjenner den.</translation>
        </message>
    </context>
    <context>
        <name>ReturnedProblem</name>
        <message>
            <source>What is wrong with the page</source>
            <translation>Hva som er galt med siden</translation>
        </message>
        <message>
            <source>A new scan or photograph of the same page can be added at any time; then remove this one.</source>
            <translation>Et nytt skann eller bilde av samme side kan legges til når som helst. Fjern så denne.</translation>
        </message>
        <message>
            <source>Remove this page …</source>
            <translation>Fjern denne siden …</translation>
        </message>
        <message>
            <source>{state}. Nothing is recorded before all sides are approved.</source>
            <translation>{state}. Ingenting blir registrert før alle sidene er godkjent.</translation>
        </message>
        <message>
            <source>The other side has not come back: look for it in the pile, and scan or photograph it.</source>
            <translation>Den andre siden er ikke kommet inn: Let etter den i bunken, og skann eller ta bilde av den.</translation>
        </message>
        <message>
            <source>Change the answers</source>
            <translation>Endre svarene</translation>
        </message>
        <message>
            <source>File this side alone</source>
            <translation>Arkiver denne siden alene</translation>
        </message>
        <message>
            <source>When the other side will not come; it can still be filed later</source>
            <translation>Når den andre siden ikke kommer. Den kan likevel arkiveres senere</translation>
        </message>
        <message>
            <source>The corner with the reference, enlarged</source>
            <translation>Hjørnet med referansen, forstørret</translation>
        </message>
        <message>
            <source>Reference on the paper</source>
            <translation>Referansen på papiret</translation>
        </message>
        <message>
            <source>Such as 7KQ2-M4XA</source>
            <translation>Slik som 7KQ2-M4XA</translation>
        </message>
        <message>
            <source>Which side</source>
            <translation>Hvilken side</translation>
        </message>
        <message>
            <source>First side</source>
            <translation>Første side</translation>
        </message>
        <message>
            <source>Second side</source>
            <translation>Andre side</translation>
        </message>
        <message>
            <source>Read with this reference</source>
            <translation>Les med denne referansen</translation>
        </message>
        <message>
            <source>The reference stands in the upper right corner, below the square code. Type it here:</source>
            <translation>Referansen står øverst til høyre, under den firkantede koden. Skriv den inn her:</translation>
        </message>
        <message>
            <source>One of these letters was misread. Look at the corner again, letter by letter.</source>
            <translation>Ett av tegnene er lest feil. Se på hjørnet igjen, tegn for tegn.</translation>
        </message>
    </context>
    <context>
        <name>RunBar</name>
        <message>
            <source>Looking for faces</source>
            <translation>Finner ansikter</translation>
        </message>
        <message>
            <source>Progress of the search for faces</source>
            <translation>Framdrift i ansiktssøket</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
        <message>
            <source>Looking for pictures</source>
            <translation>Leter etter bilder</translation>
        </message>
        <message>
            <source>{done} of {total} pictures</source>
            <translation>{done} av {total} bilder</translation>
        </message>
        <message>
            <source>sorting the faces</source>
            <translation>sorterer ansiktene</translation>
        </message>
        <message>
            <source>Stopping …</source>
            <translation>Stanser …</translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s) searched</source>
            <translation>
                <numerusform>%n bilde er gjennomsøkt</numerusform>
                <numerusform>%n bilder er gjennomsøkt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) not searched</source>
            <translation>
                <numerusform>%n fil er ikke gjennomsøkt</numerusform>
                <numerusform>%n filer er ikke gjennomsøkt</numerusform>
            </translation>
        </message>
        <message>
            <source>less than a minute left</source>
            <translation>under ett minutt igjen</translation>
        </message>
        <message numerus="yes">
            <source>about %n minute(s) left</source>
            <translation>
                <numerusform>ca. %n min igjen</numerusform>
                <numerusform>ca. %n min igjen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about %n hour(s) left</source>
            <translation>
                <numerusform>ca. %n time igjen</numerusform>
                <numerusform>ca. %n timer igjen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SameSheetDialog</name>
        <message>
            <source>The other guardian</source>
            <translation>Den andre foresatte</translation>
        </message>
        <message>
            <source>Record the signature of {name} from the same sheet</source>
            <translation>Registrer underskriften til {name} fra samme ark</translation>
        </message>
        <message>
            <source>The signature is recorded</source>
            <translation>Underskriften er registrert</translation>
        </message>
        <message>
            <source>{name} has another guardian, whose yes is needed too. The scan is used again, the ticks are not: each guardian answers alone.</source>
            <translation>{name} har en foresatt til, som også må si ja. Det skannede skjemaet brukes på nytt, men ikke kryssene: Hver foresatt svarer for seg.</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Senere</translation>
        </message>
    </context>
    <context>
        <name>SavingDialog</name>
        <message>
            <source>Press Escape once more to leave without saving.</source>
            <translation>Trykk Escape en gang til for å gå ut uten å lagre.</translation>
        </message>
    </context>
    <context>
        <name>ScanFiles</name>
        <message>
            <source>Scanned form</source>
            <translation>Skannet skjema</translation>
        </message>
        <message>
            <source>Drop the scanned form here (PDF or picture). It is kept encrypted in the register.</source>
            <translation>Slipp det skannede skjemaet her (PDF eller bilde). Det lagres kryptert i registeret.</translation>
        </message>
        <message>
            <source>Choose file …</source>
            <translation>Velg fil …</translation>
        </message>
        <message>
            <source>Choose a file: {name}</source>
            <translation>Velg en fil: {name}</translation>
        </message>
        <message>
            <source>{file} is here already; it is kept once.</source>
            <translation>{file} ligger her allerede; den lagres bare én gang.</translation>
        </message>
        <message>
            <source>Reading the file …</source>
            <translation>Leser filen …</translation>
        </message>
        <message>
            <source>{file} is already kept with what was recorded for {name} on {date}.</source>
            <translation>{file} ligger allerede i registeret, med det som ble registrert for {name} {date}.</translation>
        </message>
        <message>
            <source>Show {file} in full size</source>
            <translation>Vis {file} i full størrelse</translation>
        </message>
        <message>
            <source>Paper kept elsewhere</source>
            <translation>Papir et annet sted</translation>
        </message>
        <message>
            <source>Leave out {file}</source>
            <translation>Ta ut {file}</translation>
        </message>
        <message>
            <source>Scans</source>
            <translation>Skannede filer</translation>
        </message>
    </context>
    <context>
        <name>ScanFolder</name>
        <message numerus="yes">
            <source>%n page(s) from the scanner wait under Forms</source>
            <translation>
                <numerusform>%n side fra skanneren venter under Skjemaer</numerusform>
                <numerusform>%n sider fra skanneren venter under Skjemaer</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ScannerCard</name>
        <message>
            <source>Look now</source>
            <translation>Se etter nå</translation>
        </message>
        <message>
            <source>Take them in anyway</source>
            <translation>Ta dem inn likevel</translation>
        </message>
        <message>
            <source>Stop watching</source>
            <translation>Ikke følg med lenger</translation>
        </message>
        <message>
            <source>Folder of the scanner</source>
            <translation>Skannerens mappe</translation>
        </message>
        <message>
            <source>If your scanner saves into a folder, forms that come into it wait under Forms by themselves. The files stay as they are, and nothing is recorded before somebody has looked at each page.</source>
            <translation>Hvis skanneren lagrer i en mappe, kan skjemaer som kommer dit, vente under Skjemaer av seg selv. Filene blir ikke rørt, og ingenting blir registrert før noen har sett på hver side.</translation>
        </message>
        <message>
            <source>Another folder …</source>
            <translation>En annen mappe …</translation>
        </message>
        <message>
            <source>Choose a folder …</source>
            <translation>Velg mappe …</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) without a form were left alone: {names}</source>
            <translation>
                <numerusform>%n fil uten skjema er latt i fred: {names}</numerusform>
                <numerusform>%n filer uten skjema er latt i fred: {names}</numerusform>
            </translation>
        </message>
        <message>
            <source>No folder is watched</source>
            <translation>Ingen mappe er valgt</translation>
        </message>
        <message>
            <source>The folder cannot be reached now</source>
            <translation>Mappen kan ikke nås nå</translation>
        </message>
        <message>
            <source>Looking …</source>
            <translation>Ser etter …</translation>
        </message>
        <message numerus="yes">
            <source>%n page(s) came in since the program was started</source>
            <translation>
                <numerusform>%n side har kommet inn siden programmet ble startet</numerusform>
                <numerusform>%n sider har kommet inn siden programmet ble startet</numerusform>
            </translation>
        </message>
        <message>
            <source>Waiting for the first page</source>
            <translation>Venter på den første siden</translation>
        </message>
        <message>
            <source>It is looked for again every half minute. Nothing is lost: what comes later is read.</source>
            <translation>Programmet prøver igjen hvert halve minutt. Ingenting går tapt: Det som kommer senere, blir lest.</translation>
        </message>
        <message>
            <source>{service} copies this folder to the internet, signed forms with it. Choose another.</source>
            <translation>{service} kopierer denne mappen til internett, med underskrevne skjemaer. Velg en annen.</translation>
        </message>
        <message>
            <source>Where the scanner saves</source>
            <translation>Hvor skanneren lagrer</translation>
        </message>
    </context>
    <context>
        <name>SelectionBar</name>
        <message>
            <source>Clear the selection</source>
            <translation>Fjern utvalget</translation>
        </message>
        <message>
            <source>Move to event …</source>
            <translation>Flytt til arrangement …</translation>
        </message>
        <message>
            <source>Photographer …</source>
            <translation>Fotograf …</translation>
        </message>
        <message>
            <source>Strangers …</source>
            <translation>Fremmede …</translation>
        </message>
        <message>
            <source>Nobody in the pictures …</source>
            <translation>Ingen på bildene …</translation>
        </message>
        <message>
            <source>Everyone is framed …</source>
            <translation>Alle har ramme …</translation>
        </message>
        <message>
            <source>Log as published …</source>
            <translation>Loggfør som publisert …</translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s) selected</source>
            <translation>
                <numerusform>%n bilde valgt</numerusform>
                <numerusform>%n bilder valgt</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SetUpCard</name>
        <message>
            <source>Set up …</source>
            <translation>Sett opp …</translation>
        </message>
        <message>
            <source>The set-up is not finished</source>
            <translation>Oppsettet er ikke ferdig</translation>
        </message>
        <message>
            <source>Nobody has said yet what the branch is called and where it publishes.</source>
            <translation>Ingen har sagt ennå hva laget heter og hvor det publiserer.</translation>
        </message>
    </context>
    <context>
        <name>SetUpDialog</name>
        <message>
            <source>Set up Klarert</source>
            <translation>Sett opp Klarert</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Språk</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Land</translation>
        </message>
        <message>
            <source>Where do you publish?</source>
            <translation>Hvor publiserer dere?</translation>
        </message>
        <message>
            <source>Welcome to Klarert</source>
            <translation>Velkommen til Klarert</translation>
        </message>
        <message>
            <source>Less than a minute, and everything can be changed later under Settings. Nothing leaves this computer.</source>
            <translation>Under ett minutt, og alt kan endres senere under Innstillinger. Ingenting forlater denne maskinen.</translation>
        </message>
        <message>
            <source>Norway</source>
            <translation>Norge</translation>
        </message>
        <message>
            <source>Sweden</source>
            <translation>Sverige</translation>
        </message>
        <message>
            <source>Name of the branch</source>
            <translation>Navnet på laget</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Navnet ditt</translation>
        </message>
        <message>
            <source>So that everybody sees who recorded what.</source>
            <translation>Så alle ser hvem som har registrert hva.</translation>
        </message>
        <message>
            <source>Choose a folder …</source>
            <translation>Velg mappe …</translation>
        </message>
        <message>
            <source>A backup every day</source>
            <translation>Sikkerhetskopi hver dag</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>Hopp over</translation>
        </message>
        <message>
            <source>Save and begin</source>
            <translation>Lagre og begynn</translation>
        </message>
        <message>
            <source>Get a register from a backup …</source>
            <translation>Hent et register fra en sikkerhetskopi …</translation>
        </message>
        <message>
            <source>Where the backups go</source>
            <translation>Hvor sikkerhetskopiene skal ligge</translation>
        </message>
        <message>
            <source>Encrypted. Best on a memory stick or another disk, so that both are not lost at once.</source>
            <translation>Kryptert. Helst på en minnepinne eller en annen disk, så ikke begge går tapt samtidig.</translation>
        </message>
        <message>
            <source>Write the name of the branch.</source>
            <translation>Skriv navnet på laget.</translation>
        </message>
        <message>
            <source>Choose at least one place.</source>
            <translation>Velg minst ett sted.</translation>
        </message>
        <message>
            <source>Somebody has set up this register meanwhile. Press Skip, and look under Settings.</source>
            <translation>Noen har satt opp registeret i mellomtiden. Trykk Hopp over, og se under Innstillinger.</translation>
        </message>
        <message>
            <source>Press Escape once more to leave without saving.</source>
            <translation>Trykk Escape en gang til for å gå ut uten å lagre.</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Organisation</source>
            <translation>Organisasjon</translation>
        </message>
        <message>
            <source>Channels</source>
            <translation>Kanaler</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Regler</translation>
        </message>
        <message>
            <source>Language and look</source>
            <translation>Språk og utseende</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Nøkler</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>Sikkerhetskopi</translation>
        </message>
        <message>
            <source>Scanner</source>
            <translation>Skanner</translation>
        </message>
        <message>
            <source>Export and import</source>
            <translation>Eksport og import</translation>
        </message>
        <message>
            <source>Parts of the settings</source>
            <translation>Deler av innstillingene</translation>
        </message>
        <message>
            <source>Users</source>
            <translation>Brukere</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Innstillinger</translation>
        </message>
    </context>
    <context>
        <name>SignatureField</name>
        <message>
            <source>{field}: the handwriting, enlarged</source>
            <translation>{field}: håndskriften, forstørret</translation>
        </message>
        <message>
            <source>That is no signature</source>
            <translation>Det er ingen underskrift</translation>
        </message>
        <message>
            <source>Is this a signature?</source>
            <translation>Er dette en underskrift?</translation>
        </message>
        <message>
            <source>Signature found</source>
            <translation>Underskrift funnet</translation>
        </message>
    </context>
    <context>
        <name>SignerBlock</name>
        <message>
            <source>Name</source>
            <translation>Navn</translation>
        </message>
        <message>
            <source>Relation to the child</source>
            <translation>Forhold til barnet</translation>
        </message>
        <message>
            <source>Has parental responsibility?</source>
            <translation>Har foreldreansvar?</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Dato</translation>
        </message>
        <message>
            <source>Proposed. Compare it with the handwriting.</source>
            <translation>Forslag. Sammenlign med håndskriften.</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Underskrift</translation>
        </message>
        <message>
            <source>Something is written there</source>
            <translation>Det er skrevet noe der</translation>
        </message>
        <message>
            <source>Nothing is written on this line.</source>
            <translation>Ingenting er skrevet på denne linjen.</translation>
        </message>
    </context>
    <context>
        <name>SplitDialog</name>
        <message>
            <source>Split by day</source>
            <translation>Del opp etter dag</translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s)</source>
            <translation>
                <numerusform>%n bilde</numerusform>
                <numerusform>%n bilder</numerusform>
            </translation>
        </message>
        <message>
            <source>stay in “{title}”</source>
            <translation>blir i «{title}»</translation>
        </message>
        <message>
            <source>Title of the event on {day}</source>
            <translation>Navn på arrangementet {day}</translation>
        </message>
        <message>
            <source>All pictures of this event are from one day.</source>
            <translation>Alle bildene fra dette arrangementet er fra én dag.</translation>
        </message>
        <message numerus="yes">
            <source>%n consent(s) hold for just this event. They cover the pictures that stay, not those of the new events: these will be blocked until somebody signs again.</source>
            <translation>
                <numerusform>%n samtykke gjelder bare for dette arrangementet. Det dekker bildene som blir igjen, ikke dem i de nye arrangementene: De stoppes til noen skriver under på nytt.</numerusform>
                <numerusform>%n samtykker gjelder bare for dette arrangementet. De dekker bildene som blir igjen, ikke dem i de nye arrangementene: De stoppes til noen skriver under på nytt.</numerusform>
            </translation>
        </message>
        <message>
            <source>Split</source>
            <translation>Del opp</translation>
        </message>
        <message>
            <source>Each new event takes over what is said about this one and who was there. A day without a title stays where it is, and so do pictures whose day is not known.</source>
            <translation>Hvert nytt arrangement overtar det som er sagt om dette, og hvem som var der. En dag uten navn blir der den er, og det samme gjør bilder uten kjent dag.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
        <message>
            <source>Give at least one day a title.</source>
            <translation>Gi minst én dag et navn.</translation>
        </message>
        <message>
            <source>Give the event a title.</source>
            <translation>Gi arrangementet et navn.</translation>
        </message>
        <message>
            <source>There is an event with this title already. Give this one a title of its own.</source>
            <translation>Det finnes allerede et arrangement med dette navnet. Gi dette et eget navn.</translation>
        </message>
        <message numerus="yes">
            <source>The event is split: %n new event(s)</source>
            <translation>
                <numerusform>Arrangementet er delt opp: %n nytt</numerusform>
                <numerusform>Arrangementet er delt opp: %n nye</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StateCard</name>
        <message>
            <source>Say the age …</source>
            <translation>Oppgi alder …</translation>
        </message>
        <message>
            <source>Nothing is recorded about what this person wants.</source>
            <translation>Det er ikke registrert hva personen ønsker.</translation>
        </message>
    </context>
    <context>
        <name>StatementDialog</name>
        <message>
            <source>I act as data steward</source>
            <translation>Jeg gjør dette som registeransvarlig</translation>
        </message>
        <message>
            <source>Ctrl+Enter</source>
            <translation>Ctrl+Enter</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
        <message>
            <source>Press Escape once more to leave without recording.</source>
            <translation>Trykk Escape en gang til for å gå ut uten å registrere.</translation>
        </message>
        <message>
            <source>Say that you act as data steward, or leave it to them.</source>
            <translation>Kryss av for at du gjør dette som registeransvarlig, eller overlat det til den som er det.</translation>
        </message>
        <message>
            <source>The old entry stays in the log; nothing is deleted.</source>
            <translation>Det gamle står fortsatt i loggen; ingenting slettes.</translation>
        </message>
        <message>
            <source>Not recorded yet: see what is marked above.</source>
            <translation>Ikke registrert ennå: Se det som er merket over.</translation>
        </message>
    </context>
    <context>
        <name>TickPanel</name>
        <message numerus="yes">
            <source>%n other place(s): no</source>
            <translation>
                <numerusform>%n annet sted: nei</numerusform>
                <numerusform>%n andre steder: nei</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n place(s): no</source>
            <translation>
                <numerusform>%n sted: nei</numerusform>
                <numerusform>%n steder: nei</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TickQuestions</name>
        <message>
            <source>More boxes</source>
            <translation>Flere felter</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Ja</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Nei</translation>
        </message>
        <message>
            <source>Parental responsibility</source>
            <translation>Foreldreansvar</translation>
        </message>
        <message>
            <source>We are two with parental responsibility</source>
            <translation>Vi er to med foreldreansvar</translation>
        </message>
        <message>
            <source>I have it alone</source>
            <translation>Jeg har det alene</translation>
        </message>
        <message>
            <source>What, and which pictures</source>
            <translation>Hva og hvilke bilder</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Hvor</translation>
        </message>
        <message>
            <source>What for</source>
            <translation>Til hva</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Navn</translation>
        </message>
        <message>
            <source>Answers of their own</source>
            <translation>Egne svar</translation>
        </message>
        <message>
            <source>Membership and health may show</source>
            <translation>Medlemskap og helse kan vises</translation>
        </message>
        <message>
            <source>Other parts of the organisation may use them</source>
            <translation>Andre organisasjonsledd kan bruke bildene</translation>
        </message>
        <message>
            <source>Face recognition</source>
            <translation>Ansiktsgjenkjenning</translation>
        </message>
        <message>
            <source>A guardian has been told</source>
            <translation>En foresatt er informert</translation>
        </message>
        <message>
            <source>For the branch</source>
            <translation>Dere fyller ut</translation>
        </message>
        <message>
            <source>On paper</source>
            <translation>På papir</translation>
        </message>
        <message>
            <source>Digitally</source>
            <translation>Digitalt</translation>
        </message>
        <message>
            <source>Spoken, with a witness</source>
            <translation>Muntlig, med vitne</translation>
        </message>
        <message>
            <source>By form</source>
            <translation>På skjema</translation>
        </message>
        <message>
            <source>By email</source>
            <translation>På e-post</translation>
        </message>
        <message>
            <source>By phone</source>
            <translation>På telefon</translation>
        </message>
        <message>
            <source>In person</source>
            <translation>Ansikt til ansikt</translation>
        </message>
        <message>
            <source>By message or comment</source>
            <translation>I en melding eller kommentar</translation>
        </message>
        <message>
            <source>Only from “{title}”</source>
            <translation>Bare fra «{title}»</translation>
        </message>
        <message>
            <source>Only from one event</source>
            <translation>Bare fra ett arrangement</translation>
        </message>
        <message>
            <source>All activities until {date}</source>
            <translation>Alle aktiviteter til og med {date}</translation>
        </message>
        <message>
            <source>All activities</source>
            <translation>Alle aktiviteter</translation>
        </message>
        <message>
            <source>Yes, but not everywhere</source>
            <translation>Ja, men ikke overalt</translation>
        </message>
        <message>
            <source>The child's own answer</source>
            <translation>Barnets eget svar</translation>
        </message>
        <message>
            <source>May we take pictures of you?</source>
            <translation>Kan vi ta bilder av deg?</translation>
        </message>
        <message>
            <source>May we film you?</source>
            <translation>Kan vi filme deg?</translation>
        </message>
        <message>
            <source>May we show them to others?</source>
            <translation>Kan vi vise dem til andre?</translation>
        </message>
        <message>
            <source>The child answered</source>
            <translation>Barnet svarte selv</translation>
        </message>
        <message>
            <source>Too young to answer</source>
            <translation>For liten til å svare</translation>
        </message>
        <message>
            <source>Filled in by an adult</source>
            <translation>Den som spurte, har krysset av</translation>
        </message>
        <message>
            <source>Whom it is about</source>
            <translation>Hvem det gjelder</translation>
        </message>
        <message>
            <source>Themselves</source>
            <translation>Den som skriver</translation>
        </message>
        <message>
            <source>Somebody they speak for</source>
            <translation>En annen (foresatt eller verge skriver)</translation>
        </message>
        <message>
            <source>Somebody who has died</source>
            <translation>En som er død</translation>
        </message>
        <message>
            <source>What is withdrawn</source>
            <translation>Hva trekkes tilbake</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Alt</translation>
        </message>
        <message>
            <source>Only some places</source>
            <translation>Bare noen steder</translation>
        </message>
        <message>
            <source>Only some pictures</source>
            <translation>Bare noen bilder</translation>
        </message>
        <message>
            <source>Only the name</source>
            <translation>Bare navnet</translation>
        </message>
        <message>
            <source>Only film or voice</source>
            <translation>Bare film eller stemme</translation>
        </message>
        <message>
            <source>Only sharing with other parts of the organisation</source>
            <translation>Bare deling med andre organisasjonsledd</translation>
        </message>
        <message>
            <source>Only face recognition</source>
            <translation>Bare ansiktsgjenkjenning</translation>
        </message>
        <message>
            <source>What they want</source>
            <translation>Ønsker</translation>
        </message>
        <message>
            <source>Remove the pictures</source>
            <translation>Fjern bildene</translation>
        </message>
        <message>
            <source>Make them unrecognisable</source>
            <translation>Gjør personen ugjenkjennelig</translation>
        </message>
        <message>
            <source>Do not use them again</source>
            <translation>Ikke bruk dem igjen</translation>
        </message>
    </context>
    <context>
        <name>Toast</name>
        <message>
            <source>Undo</source>
            <translation>Angre</translation>
        </message>
    </context>
    <context>
        <name>TodayPage</name>
        <message>
            <source>Check a picture …</source>
            <translation>Sjekk et bilde …</translation>
        </message>
        <message>
            <source>Add a folder …</source>
            <translation>Legg til en mappe …</translation>
        </message>
        <message>
            <source>May this picture be used?</source>
            <translation>Kan dette bildet brukes?</translation>
        </message>
        <message>
            <source>Drop a picture here for the answer. Drop a folder to add it.</source>
            <translation>Slipp et bilde her, så får du svaret. Slipp en mappe for å legge den til.</translation>
        </message>
        <message>
            <source>Drop pictures or a folder</source>
            <translation>Slipp bilder eller en mappe</translation>
        </message>
        <message>
            <source>Nothing needs doing.</source>
            <translation>Ingenting haster, og ingenting venter.</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) to do.</source>
            <translation>
                <numerusform>%n ting å gjøre.</numerusform>
                <numerusform>%n ting å gjøre.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n is (are) urgent.</source>
            <translation>
                <numerusform>%n haster.</numerusform>
                <numerusform>%n haster.</numerusform>
            </translation>
        </message>
        <message>
            <source>Urgent</source>
            <translation>Haster</translation>
        </message>
        <message>
            <source>Soon</source>
            <translation>Snart</translation>
        </message>
        <message>
            <source>Can wait</source>
            <translation>Kan vente</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>og %n til</numerusform>
                <numerusform>og %n til</numerusform>
            </translation>
        </message>
        <message>
            <source>The folder with your pictures</source>
            <translation>Mappen med bildene</translation>
        </message>
        <message>
            <source>The picture to check</source>
            <translation>Bildet som skal sjekkes</translation>
        </message>
    </context>
    <context>
        <name>UnlockDialog</name>
        <message>
            <source>It is protected by a passphrase.</source>
            <translation>Det er beskyttet med et passord.</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Passord</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Åpne</translation>
        </message>
        <message>
            <source>Open the register</source>
            <translation>Åpne registeret</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
    </context>
    <context>
        <name>UnsearchedDialog</name>
        <message>
            <source>Files that were not searched</source>
            <translation>Filer som ikke er gjennomsøkt</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fil</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Hvorfor</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Mappe</translation>
        </message>
        <message>
            <source>These files lie in the folders that were searched, but nobody knows who is in them. Treat them as not checked.</source>
            <translation>Disse filene ligger i mappene som er gjennomsøkt, men ingen vet hvem som er på dem. Regn dem som ikke vurdert.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Lukk</translation>
        </message>
    </context>
    <context>
        <name>VerdictPanel</name>
        <message>
            <source>{verdict}: {channel}</source>
            <translation>{verdict}: {channel}</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Ukjent</translation>
        </message>
        <message>
            <source>Stranger</source>
            <translation>Fremmed</translation>
        </message>
        <message>
            <source>Unknown person</source>
            <translation>Ukjent person</translation>
        </message>
        <message>
            <source>{name}?</source>
            <translation>{name}?</translation>
        </message>
        <message numerus="yes">
            <source>{name}, %n year(s)</source>
            <translation>
                <numerusform>{name}, %n år</numerusform>
                <numerusform>{name}, %n år</numerusform>
            </translation>
        </message>
        <message>
            <source>This is about {channel}, where it is posted as well.</source>
            <translation>Dette gjelder {channel}, der bildet også legges ut.</translation>
        </message>
        <message>
            <source>It does not hold here: {why}</source>
            <translation>Det gjelder ikke her: {why}</translation>
        </message>
        <message>
            <source>Exception for one person</source>
            <translation>Unntak for én person</translation>
        </message>
        <message>
            <source>Exception for the picture</source>
            <translation>Unntak for bildet</translation>
        </message>
        <message>
            <source>Remove the exception</source>
            <translation>Fjern unntaket</translation>
        </message>
        <message>
            <source>Open the link</source>
            <translation>Åpne lenken</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) stop the picture.</source>
            <translation>
                <numerusform>%n person stopper bildet.</numerusform>
                <numerusform>%n personer stopper bildet.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n must be reviewed.</source>
            <translation>
                <numerusform>%n må vurderes.</numerusform>
                <numerusform>%n må vurderes.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n are clear.</source>
            <translation>
                <numerusform>%n er klar.</numerusform>
                <numerusform>%n er klare.</numerusform>
            </translation>
        </message>
        <message>
            <source>On {date} the answer becomes: {verdict}.</source>
            <translation>{date} blir svaret: {verdict}.</translation>
        </message>
        <message>
            <source>The answer changes on {date}: {reason}</source>
            <translation>Svaret blir et annet {date}: {reason}</translation>
        </message>
        <message>
            <source>Is also posted on {channels}.</source>
            <translation>Legges også ut på {channels}.</translation>
        </message>
        <message>
            <source>{name} is responsible for the channel.</source>
            <translation>{name} har ansvaret for kanalen.</translation>
        </message>
        <message>
            <source>By the branch's rules, version {version}.</source>
            <translation>Etter lagets regler, versjon {version}.</translation>
        </message>
    </context>
    <context>
        <name>WardsCard</name>
        <message>
            <source>until {date}</source>
            <translation>til og med {date}</translation>
        </message>
        <message>
            <source>Speaks for</source>
            <translation>Snakker på vegne av</translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <source>Choose a folder …</source>
            <translation>Velg mappe …</translation>
        </message>
        <message>
            <source>Go to forms</source>
            <translation>Gå til skjemaene</translation>
        </message>
        <message>
            <source>Say who you are …</source>
            <translation>Si hvem dere er …</translation>
        </message>
        <message>
            <source>Get a register from a backup …</source>
            <translation>Hent et register fra en sikkerhetskopi …</translation>
        </message>
        <message>
            <source>Try with practice pictures</source>
            <translation>Prøv med øvingsbilder</translation>
        </message>
        <message>
            <source>Choose the folder of pictures</source>
            <translation>Velg mappen med bilder</translation>
        </message>
        <message>
            <source>The pictures stay where they are. The faces are found while you do something else.</source>
            <translation>Bildene blir liggende der de er. Ansiktene blir funnet mens du gjør noe annet.</translation>
        </message>
        <message>
            <source>Say who is in them</source>
            <translation>Si hvem som er på dem</translation>
        </message>
        <message>
            <source>Faces that look alike are put in groups. Name a group, and all its pictures are done.</source>
            <translation>Ansikter som ligner på hverandre, samles i grupper. Gi gruppen et navn, så er alle bildene merket.</translation>
        </message>
        <message>
            <source>Record the signed forms</source>
            <translation>Registrer de underskrevne skjemaene</translation>
        </message>
        <message>
            <source>What each person said yes and no to. Then every picture has its answer.</source>
            <translation>Hva hver person har sagt ja og nei til. Da har hvert bilde et svar.</translation>
        </message>
        <message>
            <source>Welcome to Klarert</source>
            <translation>Velkommen til Klarert</translation>
        </message>
        <message>
            <source>Three steps, and you know which pictures you may use. Nothing leaves this computer.</source>
            <translation>Tre steg, så vet du hvilke bilder dere kan bruke. Ingenting forlater denne maskinen.</translation>
        </message>
        <message>
            <source>You can also drop a folder anywhere in the window.</source>
            <translation>Du kan også slippe en mappe hvor som helst i vinduet.</translation>
        </message>
        <message>
            <source>Name the faces</source>
            <translation>Gi ansiktene navn</translation>
        </message>
        <message>
            <source>Ready when the pictures are read</source>
            <translation>Klar når bildene er lest</translation>
        </message>
    </context>
    <context>
        <name>WhoField</name>
        <message>
            <source>If one is written there, tick “Born” and type it.</source>
            <translation>Står det en dato der, kryss av for «Født» og skriv den inn.</translation>
        </message>
        <message>
            <source>Born</source>
            <translation>Født</translation>
        </message>
        <message>
            <source>Somebody new: {name}</source>
            <translation>Ny person: {name}</translation>
        </message>
        <message>
            <source>Somebody new, as on the other side: {name}</source>
            <translation>Ny person, den samme som på den andre siden: {name}</translation>
        </message>
        <message>
            <source>Several people have this name. Choose from the list which one it is.</source>
            <translation>Flere har dette navnet. Velg i listen hvem det er.</translation>
        </message>
        <message>
            <source>Counted as grown up: no birth date is written.</source>
            <translation>Regnes som voksen: det står ingen fødselsdato.</translation>
        </message>
    </context>
    <context>
        <name>WhoseDialog</name>
        <message>
            <source>Somebody wants to withdraw</source>
            <translation>Noen vil trekke samtykket</translation>
        </message>
        <message>
            <source>Search by name</source>
            <translation>Søk etter navn</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personer</translation>
        </message>
        <message>
            <source>Next …</source>
            <translation>Videre …</translation>
        </message>
        <message>
            <source>Whose consent is it?</source>
            <translation>Hvem sitt samtykke gjelder det?</translation>
        </message>
        <message>
            <source>A guardian withdraws for the child: choose the child.</source>
            <translation>Trekker en foresatt på vegne av barnet? Velg barnet.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
        <message>
            <source>Nobody here has that name. If they can be recognised in a picture, open the picture and choose “Somebody wants it removed …”.</source>
            <translation>Ingen her heter det. Kan personen kjennes igjen på et bilde, åpner du bildet og velger «Noen vil ha det fjernet …».</translation>
        </message>
        <message>
            <source>Without a name</source>
            <translation>Uten navn</translation>
        </message>
        <message numerus="yes">
            <source>{name}, %n year(s)</source>
            <translation>
                <numerusform>{name}, %n år</numerusform>
                <numerusform>{name}, %n år</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>WithdrawDialog</name>
        <message>
            <source>Withdraw consent</source>
            <translation>Trekk tilbake samtykke</translation>
        </message>
        <message>
            <source>Correct a withdrawal</source>
            <translation>Rett en tilbaketrekking</translation>
        </message>
        <message>
            <source>Who withdraws</source>
            <translation>Hvem trekker samtykket</translation>
        </message>
        <message>
            <source>What is withdrawn</source>
            <translation>Hva trekkes tilbake</translation>
        </message>
        <message>
            <source>How it was said</source>
            <translation>Hvordan det ble sagt</translation>
        </message>
        <message>
            <source>What about pictures that are out already</source>
            <translation>Hva med bilder som er publisert</translation>
        </message>
        <message>
            <source>Received on</source>
            <translation>Mottatt</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>Trekk tilbake</translation>
        </message>
        <message>
            <source>Withdraw the consent of {name}</source>
            <translation>Trekk tilbake samtykket fra {name}</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Navn</translation>
        </message>
        <message>
            <source>Letter or message</source>
            <translation>Brev eller melding</translation>
        </message>
        <message>
            <source>Drop the letter or a picture of the message here, in one file.</source>
            <translation>Slipp brevet eller et bilde av meldingen her, i én fil.</translation>
        </message>
        <message>
            <source>Whoever is in the picture</source>
            <translation>Den som er på bildet</translation>
        </message>
        <message>
            <source>Next of kin</source>
            <translation>Pårørende</translation>
        </message>
        <message>
            <source>An authority</source>
            <translation>En myndighet</translation>
        </message>
        <message>
            <source>Replaces the entry of {date}</source>
            <translation>Erstatter det som ble registrert {date}</translation>
        </message>
        <message>
            <source>A withdrawal is a no. Only the data steward may replace a no.</source>
            <translation>En tilbaketrekking er et nei. Bare den registeransvarlige kan erstatte et nei.</translation>
        </message>
        <message>
            <source>Who is it about?</source>
            <translation>Hvem gjelder det?</translation>
        </message>
        <message>
            <source>What can we call them?</source>
            <translation>Hva kan vi kalle vedkommende?</translation>
        </message>
        <message>
            <source>The name in the comment, or a few words, so that you find them again.</source>
            <translation>Navnet i kommentaren, eller noen få ord, så du finner personen igjen.</translation>
        </message>
        <message>
            <source>Who withdraws?</source>
            <translation>Hvem trekker samtykket?</translation>
        </message>
        <message>
            <source>What?</source>
            <translation>Hva?</translation>
        </message>
        <message>
            <source>Which channels?</source>
            <translation>Hvilke kanaler?</translation>
        </message>
        <message>
            <source>Which of them?</source>
            <translation>Hva av dette?</translation>
        </message>
        <message>
            <source>Which pictures?</source>
            <translation>Hvilke bilder?</translation>
        </message>
        <message>
            <source>What is out already?</source>
            <translation>Hva med det som allerede er publisert?</translation>
        </message>
        <message>
            <source>How was it said?</source>
            <translation>Hvordan ble det sagt?</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Merknad</translation>
        </message>
        <message>
            <source>Somebody who is not in the register</source>
            <translation>En som ikke er i registeret</translation>
        </message>
        <message>
            <source>No reason is needed. It counts from this moment.</source>
            <translation>Ingen begrunnelse trengs. Det gjelder fra nå av.</translation>
        </message>
        <message>
            <source>Which authority?</source>
            <translation>Hvilken myndighet?</translation>
        </message>
        <message>
            <source>Which next of kin?</source>
            <translation>Hvilken pårørende?</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Bilder</translation>
        </message>
        <message>
            <source>No picture shows this person yet.</source>
            <translation>Ingen bilder viser denne personen ennå.</translation>
        </message>
        <message>
            <source>Looking up what will happen …</source>
            <translation>Finner ut hva som vil skje …</translation>
        </message>
        <message>
            <source>Tasks that the old entry left stay open until you close them.</source>
            <translation>Oppgaver fra det gamle står åpne til du lukker dem.</translation>
        </message>
        <message>
            <source>Write what we can call them.</source>
            <translation>Skriv hva vi kan kalle vedkommende.</translation>
        </message>
        <message>
            <source>Choose somebody from the list.</source>
            <translation>Velg en person fra listen.</translation>
        </message>
        <message>
            <source>Write the name.</source>
            <translation>Skriv navnet.</translation>
        </message>
        <message>
            <source>Tick the channels.</source>
            <translation>Kryss av for kanalene.</translation>
        </message>
        <message>
            <source>Tick the pictures.</source>
            <translation>Kryss av for bildene.</translation>
        </message>
        <message>
            <source>Tick pictures, film or voice.</source>
            <translation>Kryss av for bilder, film eller stemme.</translation>
        </message>
        <message>
            <source>It cannot have been received in the future.</source>
            <translation>Det kan ikke være mottatt i framtiden.</translation>
        </message>
    </context>
    <context>
        <name>WithdrawalHands</name>
        <message>
            <source>Whose consent is withdrawn?</source>
            <translation>Hvem sitt samtykke trekkes tilbake?</translation>
        </message>
        <message>
            <source>Who withdraws</source>
            <translation>Hvem trekker samtykket</translation>
        </message>
        <message>
            <source>Who withdraws?</source>
            <translation>Hvem trekker samtykket?</translation>
        </message>
        <message>
            <source>From which places?</source>
            <translation>Fra hvilke steder?</translation>
        </message>
        <message>
            <source>Which pictures, word for word</source>
            <translation>Hvilke bilder, ord for ord</translation>
        </message>
        <message>
            <source>Which pictures are meant?</source>
            <translation>Hvilke bilder gjelder det?</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Bilder</translation>
        </message>
        <message>
            <source>No picture shows this person yet.</source>
            <translation>Ingen bilder viser denne personen ennå.</translation>
        </message>
        <message>
            <source>Received on</source>
            <translation>Mottatt</translation>
        </message>
        <message>
            <source>Signed on</source>
            <translation>Underskrevet</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Underskrift</translation>
        </message>
        <message>
            <source>A withdrawal holds from the day it came in.</source>
            <translation>En tilbaketrekking gjelder fra den dagen den kom inn.</translation>
        </message>
    </context>
    <context>
        <name>WrittenBox</name>
        <message>
            <source>{field}: the handwriting, enlarged</source>
            <translation>{field}: håndskriften, forstørret</translation>
        </message>
    </context>
    <context>
        <name>WrittenDay</name>
        <message>
            <source>It stands so on the paper</source>
            <translation>Det står slik på papiret</translation>
        </message>
    </context>
    <context>
        <name>WrongPerson</name>
        <message>
            <source>Whose entry is it?</source>
            <translation>Hvem gjelder det?</translation>
        </message>
    </context>
    <context>
        <name>_Notice</name>
        <message>
            <source>Yes, they were told</source>
            <translation>Ja, de fikk beskjed</translation>
        </message>
        <message>
            <source>How they were told</source>
            <translation>Hvordan de fikk beskjed</translation>
        </message>
        <message>
            <source>When they were told</source>
            <translation>Når de fikk beskjed</translation>
        </message>
        <message>
            <source>Who told them</source>
            <translation>Hvem som ga beskjed</translation>
        </message>
        <message>
            <source>Being told is not the same as saying yes. It is kept, and counts as no consent.</source>
            <translation>Å få beskjed er ikke det samme som å si ja. Det lagres, men regnes ikke som samtykke.</translation>
        </message>
    </context>
    <context>
        <name>_PickDialog</name>
        <message>
            <source>Search by name</source>
            <translation>Søk etter navn</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personer</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
        <message>
            <source>Without a name</source>
            <translation>Uten navn</translation>
        </message>
    </context>
    <context>
        <name>_Side</name>
        <message>
            <source>Without a name</source>
            <translation>Uten navn</translation>
        </message>
        <message>
            <source>{name} (age {age})</source>
            <translation>{name} ({age} år)</translation>
        </message>
        <message>
            <source>Show {name}</source>
            <translation>Vis {name}</translation>
        </message>
    </context>
    <context>
        <name>_Waiting</name>
        <message>
            <source>Putting the backup back</source>
            <translation>Henter tilbake sikkerhetskopien</translation>
        </message>
        <message>
            <source>Everything in it is checked first. The window then opens again.</source>
            <translation>Alt i den blir kontrollert først. Deretter åpnes vinduet igjen.</translation>
        </message>
    </context>
    <context>
        <name>acts</name>
        <message>
            <source>the name of a face</source>
            <translation>navnet på et ansikt</translation>
        </message>
        <message>
            <source>that a suggested name was wrong</source>
            <translation>at et foreslått navn var feil</translation>
        </message>
        <message>
            <source>that a name was taken off a face</source>
            <translation>at et navn ble tatt bort fra et ansikt</translation>
        </message>
        <message>
            <source>that somebody is a stranger</source>
            <translation>at noen er fremmed</translation>
        </message>
        <message>
            <source>that a face was set aside</source>
            <translation>at et ansikt ble lagt til side</translation>
        </message>
        <message>
            <source>that a person was framed</source>
            <translation>at en person fikk ramme</translation>
        </message>
        <message>
            <source>that a frame was removed</source>
            <translation>at en ramme ble fjernet</translation>
        </message>
        <message>
            <source>the texts of a picture</source>
            <translation>tekstene til et bilde</translation>
        </message>
        <message>
            <source>that everyone in a picture is framed</source>
            <translation>at alle på et bilde har ramme</translation>
        </message>
        <message>
            <source>a new event</source>
            <translation>et nytt arrangement</translation>
        </message>
        <message>
            <source>a change of an event</source>
            <translation>en endring av et arrangement</translation>
        </message>
        <message>
            <source>that pictures were moved to an event</source>
            <translation>at bilder ble flyttet til et arrangement</translation>
        </message>
        <message>
            <source>that an event was deleted</source>
            <translation>at et arrangement ble slettet</translation>
        </message>
        <message>
            <source>that an event was split by day</source>
            <translation>at et arrangement ble delt opp</translation>
        </message>
        <message>
            <source>that two events became one</source>
            <translation>at to arrangementer ble slått sammen</translation>
        </message>
        <message>
            <source>the photographer of pictures</source>
            <translation>fotografen på bilder</translation>
        </message>
        <message>
            <source>a change of who was at an event</source>
            <translation>en endring i hvem som var på et arrangement</translation>
        </message>
        <message>
            <source>what was answered at the first start</source>
            <translation>det som ble svart ved første start</translation>
        </message>
        <message>
            <source>where pictures lie</source>
            <translation>hvor bilder ligger</translation>
        </message>
        <message>
            <source>people from a list</source>
            <translation>personer fra en liste</translation>
        </message>
        <message>
            <source>a new person</source>
            <translation>en ny person</translation>
        </message>
        <message>
            <source>a change of a person</source>
            <translation>en endring av en person</translation>
        </message>
        <message>
            <source>that two people became one</source>
            <translation>at to personer ble én</translation>
        </message>
        <message>
            <source>that two people look alike</source>
            <translation>at to personer ligner på hverandre</translation>
        </message>
        <message>
            <source>that two groups became one</source>
            <translation>at to grupper ble én</translation>
        </message>
        <message>
            <source>that faces were moved to a group of their own</source>
            <translation>at ansikter ble flyttet til en egen gruppe</translation>
        </message>
        <message>
            <source>that two groups are two people</source>
            <translation>at to grupper er to personer</translation>
        </message>
        <message>
            <source>who speaks for a child</source>
            <translation>hvem som snakker på vegne av et barn</translation>
        </message>
        <message>
            <source>an exception</source>
            <translation>et unntak</translation>
        </message>
        <message>
            <source>a publication</source>
            <translation>en publisering</translation>
        </message>
        <message>
            <source>a change of a channel</source>
            <translation>en endring av en kanal</translation>
        </message>
        <message>
            <source>the order of the channels</source>
            <translation>rekkefølgen på kanalene</translation>
        </message>
        <message>
            <source>that a channel was deleted</source>
            <translation>at en kanal ble slettet</translation>
        </message>
        <message>
            <source>that somebody may use the program</source>
            <translation>at noen kan bruke programmet</translation>
        </message>
        <message>
            <source>a change of who uses the program</source>
            <translation>en endring av hvem som bruker programmet</translation>
        </message>
        <message>
            <source>a change of the organisation</source>
            <translation>en endring av organisasjonen</translation>
        </message>
        <message>
            <source>that forms were printed</source>
            <translation>at skjemaer ble skrevet ut</translation>
        </message>
        <message>
            <source>that a page of a form was approved</source>
            <translation>at en side av et skjema ble godkjent</translation>
        </message>
        <message>
            <source>that a page of a form waits again</source>
            <translation>at en side av et skjema venter igjen</translation>
        </message>
        <message>
            <source>that pages of forms were deleted</source>
            <translation>at sider av skjemaer ble slettet</translation>
        </message>
        <message>
            <source>a change of a task</source>
            <translation>en endring av en oppgave</translation>
        </message>
        <message>
            <source>the last change</source>
            <translation>den siste endringen</translation>
        </message>
        <message>
            <source>Taken back: {what}</source>
            <translation>Angret: {what}</translation>
        </message>
        <message>
            <source>Done again: {what}</source>
            <translation>Gjort på nytt: {what}</translation>
        </message>
        <message>
            <source>Not taken back, because later changes build on it: {what}</source>
            <translation>Ikke angret, fordi noe senere bygger på det: {what}</translation>
        </message>
        <message>
            <source>Consents and withdrawals are not undone with Ctrl+Z: correct one with a new statement. Nothing was taken back.</source>
            <translation>Samtykker og tilbaketrekkinger angres ikke med Ctrl+Z: Rett dem ved å registrere et nytt svar. Ingenting er angret.</translation>
        </message>
        <message>
            <source>A decision about the rules is not undone with Ctrl+Z: decide again under Settings. Every version stays readable. Nothing was taken back.</source>
            <translation>En beslutning om reglene angres ikke med Ctrl+Z: Bestem på nytt under Innstillinger. Alle versjoner kan leses. Ingenting er angret.</translation>
        </message>
        <message>
            <source>What was done last cannot be undone. Nothing was taken back.</source>
            <translation>Det som ble gjort sist, kan ikke angres. Ingenting er angret.</translation>
        </message>
        <message>
            <source>Ctrl+Z once more takes back what came before: {what}</source>
            <translation>Ctrl+Z en gang til angrer det som kom før: {what}</translation>
        </message>
    </context>
    <context>
        <name>ahead</name>
        <message>
            <source>Somebody</source>
            <translation>Noen</translation>
        </message>
        <message>
            <source>The consent for {channels} ends on {last}.</source>
            <translation>Samtykket til {channels} går ut {last}.</translation>
        </message>
        <message>
            <source>The consent from {who} for {channels} ends on {last}.</source>
            <translation>Samtykket fra {who} til {channels} går ut {last}.</translation>
        </message>
        <message>
            <source>The consent for {channels} begins on {date}.</source>
            <translation>Samtykket til {channels} gjelder fra {date}.</translation>
        </message>
        <message>
            <source>Ask {who} again before {date}.</source>
            <translation>Spør {who} på nytt før {date}.</translation>
        </message>
        <message>
            <source>{who} turns {age} on {date} and then decides alone.</source>
            <translation>{who} fyller {age} år {date} og bestemmer selv fra da av.</translation>
        </message>
        <message>
            <source>{who} turns {age} on {date}. After that nobody needs to judge maturity.</source>
            <translation>{who} fyller {age} år {date}. Etter det trenger ingen å vurdere modenhet.</translation>
        </message>
        <message>
            <source>From {date} what the guardians said no longer counts, unless {who} has confirmed it.</source>
            <translation>Fra {date} gjelder ikke det de foresatte har sagt, hvis {who} ikke har bekreftet det selv.</translation>
        </message>
        <message>
            <source>The protection of pictures after death ends on {last}.</source>
            <translation>Bildevernet etter døden gjelder til og med {last}.</translation>
        </message>
        <message>
            <source>{who} speaks for the person from {date}.</source>
            <translation>{who} snakker på vegne av personen fra {date}.</translation>
        </message>
        <message>
            <source>{who} no longer speaks for the person after {last}.</source>
            <translation>{who} snakker ikke lenger på vegne av personen etter {last}.</translation>
        </message>
    </context>
    <context>
        <name>answer</name>
        <message>
            <source>no to all other places on the form</source>
            <translation>nei til alle andre steder på skjemaet</translation>
        </message>
        <message>
            <source>no to {channels}</source>
            <translation>nei til {channels}</translation>
        </message>
        <message>
            <source>not for: {what} ({channels})</source>
            <translation>ikke til: {what} ({channels})</translation>
        </message>
        <message>
            <source>not {what} ({channels})</source>
            <translation>ikke {what} ({channels})</translation>
        </message>
        <message>
            <source>not for: {what}</source>
            <translation>ikke til: {what}</translation>
        </message>
        <message>
            <source>not {what}</source>
            <translation>ikke {what}</translation>
        </message>
    </context>
    <context>
        <name>correction</name>
        <message>
            <source>{name}: every answer stays as it is.</source>
            <translation>{name}: Alle svar blir som før.</translation>
        </message>
        <message>
            <source>{channels}: “{before}” becomes “{after}”</source>
            <translation>{channels}: «{before}» blir «{after}»</translation>
        </message>
    </context>
    <context>
        <name>errors</name>
        <message>
            <source>The program made a mistake. Nothing that was saved is lost. Copy the details and send them to whoever helps you.</source>
            <translation>Programmet gjorde en feil. Ingenting som var lagret, er tapt. Kopier detaljene og send dem til den som hjelper dere.</translation>
        </message>
        <message>
            <source>That did not work</source>
            <translation>Det gikk ikke</translation>
        </message>
        <message>
            <source>A mistake in the program</source>
            <translation>En feil i programmet</translation>
        </message>
        <message>
            <source>Copy the details</source>
            <translation>Kopier detaljene</translation>
        </message>
    </context>
    <context>
        <name>identify</name>
        <message>
            <source>Are you sure?</source>
            <translation>Er du sikker?</translation>
        </message>
    </context>
    <context>
        <name>item_choices</name>
        <message>
            <source>On paper</source>
            <translation>På papir</translation>
        </message>
        <message>
            <source>With a digital signature</source>
            <translation>Med digital underskrift</translation>
        </message>
        <message>
            <source>By email</source>
            <translation>På e-post</translation>
        </message>
        <message>
            <source>Spoken, with a witness</source>
            <translation>Muntlig, med vitne</translation>
        </message>
        <message>
            <source>Said on film</source>
            <translation>Sagt på film</translation>
        </message>
        <message>
            <source>Taken over from another register</source>
            <translation>Overtatt fra et annet register</translation>
        </message>
    </context>
    <context>
        <name>labels</name>
        <message>
            <source>Member</source>
            <translation>Medlem</translation>
        </message>
        <message>
            <source>Elected representative</source>
            <translation>Tillitsvalgt</translation>
        </message>
        <message>
            <source>Employee</source>
            <translation>Ansatt</translation>
        </message>
        <message>
            <source>Guest</source>
            <translation>Gjest</translation>
        </message>
        <message>
            <source>Child</source>
            <translation>Barn</translation>
        </message>
        <message>
            <source>Public role</source>
            <translation>Offentlig rolle</translation>
        </message>
        <message>
            <source>Not known by name</source>
            <translation>Ikke kjent ved navn</translation>
        </message>
        <message>
            <source>Mother</source>
            <translation>Mor</translation>
        </message>
        <message>
            <source>Father</source>
            <translation>Far</translation>
        </message>
        <message>
            <source>Parent</source>
            <translation>Forelder</translation>
        </message>
        <message>
            <source>Appointed guardian</source>
            <translation>Oppnevnt verge</translation>
        </message>
        <message>
            <source>Legal representative</source>
            <translation>Verge</translation>
        </message>
        <message>
            <source>Other relation</source>
            <translation>Annet forhold</translation>
        </message>
        <message>
            <source>no name</source>
            <translation>uten navn</translation>
        </message>
        <message>
            <source>first name only</source>
            <translation>bare fornavn</translation>
        </message>
        <message>
            <source>full name</source>
            <translation>fullt navn</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Ja</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Nei</translation>
        </message>
        <message>
            <source>Yes, but not everywhere</source>
            <translation>Ja, men ikke overalt</translation>
        </message>
        <message>
            <source>Too young to answer</source>
            <translation>For liten til å svare</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Alt</translation>
        </message>
        <message>
            <source>Some channels</source>
            <translation>Noen kanaler</translation>
        </message>
        <message>
            <source>Some pictures</source>
            <translation>Noen bilder</translation>
        </message>
        <message>
            <source>Pictures, film or voice</source>
            <translation>Bilder, film eller stemme</translation>
        </message>
        <message>
            <source>The use of the name</source>
            <translation>Bruken av navnet</translation>
        </message>
        <message>
            <source>Sharing with other units</source>
            <translation>Deling med andre organisasjonsledd</translation>
        </message>
        <message>
            <source>Face recognition</source>
            <translation>Ansiktsgjenkjenning</translation>
        </message>
        <message>
            <source>Nothing: anybody could have been there</source>
            <translation>Ingenting: Hvem som helst kunne ha vært der</translation>
        </message>
        <message>
            <source>That they are members of the union or association</source>
            <translation>At de er medlemmer av fagforeningen eller foreningen</translation>
        </message>
        <message>
            <source>Something about their health</source>
            <translation>Noe om helsen deres</translation>
        </message>
        <message>
            <source>Has a consent</source>
            <translation>Har samtykket</translation>
        </message>
        <message>
            <source>Has said no</source>
            <translation>Har sagt nei</translation>
        </message>
        <message>
            <source>Has not signed</source>
            <translation>Har ikke skrevet under</translation>
        </message>
        <message>
            <source>With a poster</source>
            <translation>Med plakat</translation>
        </message>
        <message>
            <source>Said aloud</source>
            <translation>Sagt høyt</translation>
        </message>
        <message>
            <source>In the invitation</source>
            <translation>I innbydelsen</translation>
        </message>
        <message>
            <source>In a letter or email</source>
            <translation>I brev eller e-post</translation>
        </message>
    </context>
    <context>
        <name>placements</name>
        <message>
            <source>Post</source>
            <translation>Innlegg</translation>
        </message>
        <message>
            <source>Story</source>
            <translation>Story</translation>
        </message>
        <message>
            <source>Cover picture</source>
            <translation>Forsidebilde</translation>
        </message>
        <message>
            <source>Profile picture</source>
            <translation>Profilbilde</translation>
        </message>
        <message>
            <source>Article</source>
            <translation>Artikkel</translation>
        </message>
        <message>
            <source>Newsletter</source>
            <translation>Nyhetsbrev</translation>
        </message>
        <message>
            <source>Printed matter</source>
            <translation>Trykksak</translation>
        </message>
        <message>
            <source>Slide</source>
            <translation>Lysbilde</translation>
        </message>
    </context>
    <context>
        <name>refusals</name>
        <message>
            <source>“In person” means the person themself. Choose who really spoke.</source>
            <translation>«Selv» betyr personen selv. Velg den som faktisk svarte.</translation>
        </message>
        <message>
            <source>Next of kin can only speak for somebody who has died. Record the death first.</source>
            <translation>Pårørende kan bare snakke på vegne av en som er død. Registrer dødsfallet først.</translation>
        </message>
        <message>
            <source>Only the data steward may replace a no.</source>
            <translation>Bare den registeransvarlige kan erstatte et nei.</translation>
        </message>
        <message>
            <source>Only the data steward may move an entry to another person.</source>
            <translation>Bare den registeransvarlige kan flytte noe til en annen person.</translation>
        </message>
        <message>
            <source>These two have an entry for some of the same days already. Change that one instead.</source>
            <translation>Disse to står allerede oppført for noen av de samme dagene. Endre det i stedet.</translation>
        </message>
        <message>
            <source>Nobody can speak for themselves as a guardian.</source>
            <translation>Ingen kan være sin egen foresatte.</translation>
        </message>
        <message>
            <source>Then they would speak for each other in a circle.</source>
            <translation>Da ville de snakke på vegne av hverandre i ring.</translation>
        </message>
        <message>
            <source>This day lies in the future. Choose the day it was said.</source>
            <translation>Denne dagen har ikke vært ennå. Velg dagen da det ble sagt.</translation>
        </message>
        <message>
            <source>Choose at least one.</source>
            <translation>Velg minst én.</translation>
        </message>
        <message>
            <source>Fill this in.</source>
            <translation>Fyll ut her.</translation>
        </message>
        <message>
            <source>The text has a character that cannot be stored. Type it instead of pasting it.</source>
            <translation>Teksten har et tegn som ikke kan lagres. Skriv den i stedet for å lime den inn.</translation>
        </message>
        <message>
            <source>The text is too long. Shorten it.</source>
            <translation>Teksten er for lang. Kort den ned.</translation>
        </message>
        <message>
            <source>The end lies before the start.</source>
            <translation>Slutten er før begynnelsen.</translation>
        </message>
        <message>
            <source>This is recorded already. Close the window and look.</source>
            <translation>Dette er allerede registrert. Lukk vinduet og se etter.</translation>
        </message>
        <message>
            <source>This person is no longer in the register. Choose again.</source>
            <translation>Denne personen er ikke lenger i registeret. Velg på nytt.</translation>
        </message>
        <message>
            <source>A channel is no longer in the register. Close the window and open it again.</source>
            <translation>En kanal er ikke lenger i registeret. Lukk vinduet og åpne det igjen.</translation>
        </message>
        <message>
            <source>This event is no longer in the register. Choose again.</source>
            <translation>Dette arrangementet er ikke lenger i registeret. Velg på nytt.</translation>
        </message>
        <message>
            <source>A picture is no longer in the register. Take it out.</source>
            <translation>Et bilde er ikke lenger i registeret. Ta det ut.</translation>
        </message>
        <message>
            <source>The entry to correct is no longer in the register.</source>
            <translation>Det som skulle rettes, er ikke lenger i registeret.</translation>
        </message>
    </context>
    <context>
        <name>restoring</name>
        <message>
            <source>The backup is in place.</source>
            <translation>Sikkerhetskopien er på plass.</translation>
        </message>
    </context>
    <context>
        <name>rests</name>
        <message>
            <source>News of general interest</source>
            <translation>Nyhet av allmenn interesse</translation>
        </message>
        <message>
            <source>Beside the motif</source>
            <translation>Ved siden av motivet</translation>
        </message>
        <message>
            <source>Crowd at a public gathering</source>
            <translation>Folkemengde på et åpent arrangement</translation>
        </message>
        <message>
            <source>Public role</source>
            <translation>Offentlig rolle</translation>
        </message>
        <message>
            <source>Employee, decided by the employer</source>
            <translation>Ansatt, bestemt av arbeidsgiveren</translation>
        </message>
        <message>
            <source>Legitimate interest</source>
            <translation>Berettiget interesse</translation>
        </message>
        <message>
            <source>What the picture shows is news now, and matters to more than us. It stops being news in time.</source>
            <translation>Det bildet viser, er en nyhet nå og angår flere enn oss. Med tiden er det ikke en nyhet lenger.</translation>
        </message>
        <message>
            <source>The person is small, at the edge, and not what the picture is about. Never a close-up.</source>
            <translation>Personen er liten, i kanten, og ikke det bildet handler om. Aldri et nærbilde.</translation>
        </message>
        <message>
            <source>A demonstration, parade or public meeting, shown as a crowd. Not a portrait of one of them.</source>
            <translation>En demonstrasjon, et opptog eller et åpent møte, vist som folkemengde. Ikke et portrett av én av dem.</translation>
        </message>
        <message>
            <source>The person speaks or acts in public here, and the picture shows just that. Only for this event.</source>
            <translation>Personen taler eller opptrer offentlig her, og bildet viser nettopp det. Bare for dette arrangementet.</translation>
        </message>
        <message>
            <source>The employer has decided it, as for a staff page. Saying no must cost the employee nothing.</source>
            <translation>Arbeidsgiveren har bestemt det, som for en ansattside. Det skal ikke koste den ansatte noe å si nei.</translation>
        </message>
        <message>
            <source>Those in the picture were told beforehand and could object. Your need weighs more than theirs.</source>
            <translation>De på bildet fikk vite det på forhånd og kunne si nei. Behovet for bildet veier tyngre enn ulempen for dem.</translation>
        </message>
        <message>
            <source>The branch has not switched exceptions on for this.</source>
            <translation>Laget har ikke slått på unntak for slike arrangementer.</translation>
        </message>
        <message>
            <source>Pictures from courses are never published by an exception.</source>
            <translation>Bilder fra kurs publiseres aldri etter et unntak.</translation>
        </message>
        <message>
            <source>Advertising always needs a yes.</source>
            <translation>Reklame krever alltid et ja.</translation>
        </message>
        <message>
            <source>It only holds at demonstrations, parades and public meetings.</source>
            <translation>Det gjelder bare på demonstrasjoner, i opptog og på åpne møter.</translation>
        </message>
        <message>
            <source>The branch asks for consent, so it cannot be replaced by interest.</source>
            <translation>Laget har bestemt at alle skal ha sagt ja. Da holder det ikke med en berettiget interesse.</translation>
        </message>
        <message>
            <source>Somebody here is what the picture is about.</source>
            <translation>Noen her er hovedmotivet.</translation>
        </message>
        <message>
            <source>The event is not known. Set the event first.</source>
            <translation>Arrangementet er ikke kjent. Velg arrangement først.</translation>
        </message>
        <message>
            <source>Somebody here has said no to being published.</source>
            <translation>Noen her har sagt nei til å bli publisert.</translation>
        </message>
        <message>
            <source>Recorded by {name} on {date}</source>
            <translation>Registrert av {name} {date}</translation>
        </message>
        <message>
            <source>Recorded on {date}</source>
            <translation>Registrert {date}</translation>
        </message>
        <message>
            <source>until {date}</source>
            <translation>til og med {date}</translation>
        </message>
        <message>
            <source>Published on {channel}</source>
            <translation>Publisert: {channel}</translation>
        </message>
        <message>
            <source>Published on {channel} {date}</source>
            <translation>Publisert: {channel} {date}</translation>
        </message>
        <message>
            <source>taken down {date}</source>
            <translation>fjernet {date}</translation>
        </message>
        <message>
            <source>Form signed {date}</source>
            <translation>Skjema underskrevet {date}</translation>
        </message>
        <message>
            <source>Form signed {date} by {name}</source>
            <translation>Skjema underskrevet {date} av {name}</translation>
        </message>
        <message>
            <source>, until {date}</source>
            <translation>, til og med {date}</translation>
        </message>
        <message>
            <source>The child said yes on {date}.</source>
            <translation>Barnet sa ja {date}.</translation>
        </message>
        <message>
            <source>The child said yes on {date}, but not everywhere.</source>
            <translation>Barnet sa ja {date}, men ikke overalt.</translation>
        </message>
        <message>
            <source>The child said no on {date}.</source>
            <translation>Barnet sa nei {date}.</translation>
        </message>
        <message>
            <source>The child was too young to answer on {date}.</source>
            <translation>Barnet var for lite til å svare {date}.</translation>
        </message>
    </context>
    <context>
        <name>said</name>
        <message>
            <source>The person</source>
            <translation>Personen</translation>
        </message>
        <message>
            <source>Somebody</source>
            <translation>Noen</translation>
        </message>
        <message>
            <source>{who} has not answered.</source>
            <translation>{who} har ikke svart.</translation>
        </message>
        <message>
            <source>Nobody with parental responsibility is recorded.</source>
            <translation>Ingen med foreldreansvar er registrert.</translation>
        </message>
        <message>
            <source>{who} may be recognised by the program.</source>
            <translation>Programmet har lov til å kjenne igjen {who}.</translation>
        </message>
        <message>
            <source>No to face recognition: {who} is named by hand.</source>
            <translation>Nei til ansiktsgjenkjenning: {who} får navn for hånd.</translation>
        </message>
        <message>
            <source>{who} died on {date}.</source>
            <translation>{who} døde {date}.</translation>
        </message>
        <message>
            <source>{who} died in {year}.</source>
            <translation>{who} døde i {year}.</translation>
        </message>
        <message>
            <source>{who} decides with support from somebody else.</source>
            <translation>{who} bestemmer med støtte fra en annen.</translation>
        </message>
        <message>
            <source>{others} decides for {who}.</source>
            <translation>{others} bestemmer for {who}.</translation>
        </message>
        <message>
            <source>Nobody is recorded who decides for {who}.</source>
            <translation>Det er ikke registrert hvem som bestemmer for {who}.</translation>
        </message>
        <message>
            <source>{who} says yes to {channels}</source>
            <translation>{who} sier ja til {channels}</translation>
        </message>
        <message>
            <source>until {date}</source>
            <translation>til og med {date}</translation>
        </message>
        <message>
            <source>{who} says yes to {channels} from {date}.</source>
            <translation>{who} sier ja til {channels} fra {date}.</translation>
        </message>
        <message>
            <source>{who} said yes to {channels}; it ended on {date}.</source>
            <translation>{who} sa ja til {channels}. Det gikk ut {date}.</translation>
        </message>
        <message>
            <source>In the same answer, {date}: {noes}.</source>
            <translation>I samme svar, {date}: {noes}.</translation>
        </message>
        <message>
            <source>{who} said no to {channels}, last on {date}.</source>
            <translation>{who} sa nei til {channels}, sist {date}.</translation>
        </message>
        <message>
            <source>{who} withdrew some pictures on {date} ({number}).</source>
            <translation>{who} trakk tilbake samtykket for noen bilder {date} ({number}).</translation>
        </message>
        <message>
            <source>{who} withdrew the consent for {channels} on {date}.</source>
            <translation>{who} trakk tilbake samtykket til {channels} {date}.</translation>
        </message>
        <message>
            <source>{who} withdrew the consent for {media} on {date}.</source>
            <translation>{who} trakk tilbake samtykket til {media} {date}.</translation>
        </message>
        <message>
            <source>{who} withdrew everything on {date}.</source>
            <translation>{who} trakk alt tilbake {date}.</translation>
        </message>
        <message>
            <source>{who} said no to this on {date}: {what} ({channels}).</source>
            <translation>{who} sa nei til dette {date}: {what} ({channels}).</translation>
        </message>
        <message>
            <source>{who} said no to {number} places on {date}.</source>
            <translation>{who} sa nei til {number} steder {date}.</translation>
        </message>
        <message>
            <source>{who} said no to {channels} on {date}.</source>
            <translation>{who} sa nei til {channels} {date}.</translation>
        </message>
        <message>
            <source>{who} said no to everything on {date}.</source>
            <translation>{who} sa nei til alt {date}.</translation>
        </message>
        <message>
            <source>Only what was agreed to later counts.</source>
            <translation>Bare et ja som er gitt senere, gjelder.</translation>
        </message>
        <message>
            <source>{who} has not been asked yet.</source>
            <translation>{who} er ikke spurt ennå.</translation>
        </message>
        <message>
            <source>{who} was too young to answer on {date}.</source>
            <translation>{who} var for liten til å svare {date}.</translation>
        </message>
        <message>
            <source>{who} said yes on {date}, but not to {channels}.</source>
            <translation>{who} sa ja {date}, men ikke til {channels}.</translation>
        </message>
        <message>
            <source>{who} said yes on {date}.</source>
            <translation>{who} sa ja {date}.</translation>
        </message>
        <message>
            <source>{who} is {age} and was judged to understand what it means.</source>
            <translation>{who} er {age} år og er vurdert til å forstå hva det betyr.</translation>
        </message>
        <message>
            <source>{who} is {age}; nobody has noted that {who} understands it.</source>
            <translation>{who} er {age} år. Ingen har notert at {who} forstår følgene.</translation>
        </message>
        <message>
            <source>may show membership or health</source>
            <translation>får vise medlemskap eller helse</translation>
        </message>
        <message>
            <source>the stored scan has been altered</source>
            <translation>det lagrede skjemaet er endret</translation>
        </message>
        <message>
            <source>no signed form is stored</source>
            <translation>mangler underskrevet skjema</translation>
        </message>
        <message>
            <source>only “{title}”</source>
            <translation>bare «{title}»</translation>
        </message>
        <message>
            <source>only {kind}</source>
            <translation>bare {kind}</translation>
        </message>
        <message>
            <source>pictures taken from {first} to {last}</source>
            <translation>bilder tatt fra {first} til {last}</translation>
        </message>
        <message>
            <source>pictures taken from {first}</source>
            <translation>bilder tatt fra {first}</translation>
        </message>
        <message>
            <source>pictures taken until {last}</source>
            <translation>bilder tatt til og med {last}</translation>
        </message>
    </context>
    <context>
        <name>speakers</name>
        <message>
            <source>{name} in person</source>
            <translation>{name} selv</translation>
        </message>
        <message>
            <source>{name} as representative</source>
            <translation>{name} som representant</translation>
        </message>
        <message>
            <source>{name} as guardian</source>
            <translation>{name} som foresatt</translation>
        </message>
        <message>
            <source>(until {date})</source>
            <translation>(til og med {date})</translation>
        </message>
        <message>
            <source>{name}, as it was recorded</source>
            <translation>{name}, slik det ble registrert</translation>
        </message>
    </context>
    <context>
        <name>standing</name>
        <message>
            <source>{name} must never be published.</source>
            <translation>{name} skal aldri publiseres.</translation>
        </message>
        <message>
            <source>Choose other pictures, and tell nobody why.</source>
            <translation>Velg andre bilder, og fortell ingen hvorfor.</translation>
        </message>
        <message>
            <source>Pictures of {name} must not be published.</source>
            <translation>Bilder av {name} skal ikke publiseres.</translation>
        </message>
        <message>
            <source>Not {channels}.</source>
            <translation>Ikke {channels}.</translation>
        </message>
        <message>
            <source>Settle this before pictures of {name} are published ({channels}).</source>
            <translation>Avklar dette før bilder av {name} publiseres ({channels}).</translation>
        </message>
        <message>
            <source>No channel is in use.</source>
            <translation>Ingen kanaler er i bruk.</translation>
        </message>
        <message>
            <source>{name} says yes to {channels}, but not to photographs that tell what we have done.</source>
            <translation>{name} sier ja til {channels}, men ikke til bilder som forteller hva vi har gjort.</translation>
        </message>
        <message>
            <source>{name} has said no to every place.</source>
            <translation>{name} har sagt nei til alle steder.</translation>
        </message>
        <message>
            <source>No to all other places.</source>
            <translation>Nei til alle andre steder.</translation>
        </message>
        <message>
            <source>No to {number} other places.</source>
            <translation>Nei til {number} andre steder.</translation>
        </message>
        <message>
            <source>No to {channels}.</source>
            <translation>Nei til {channels}.</translation>
        </message>
        <message>
            <source>Nowhere else yet.</source>
            <translation>Ikke andre steder ennå.</translation>
        </message>
        <message>
            <source>Not where a picture can show membership or health.</source>
            <translation>Ikke der bildet kan vise medlemskap eller helse.</translation>
        </message>
        <message>
            <source>Yes to {channels}</source>
            <translation>Ja til {channels}</translation>
        </message>
        <message>
            <source>Yes to all {number} channels</source>
            <translation>Ja til alle {number} kanaler</translation>
        </message>
        <message>
            <source>Yes to {number} of {all} channels</source>
            <translation>Ja til {number} av {all} kanaler</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Ja</translation>
        </message>
        <message>
            <source>Partly</source>
            <translation>Delvis</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Nei</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Gått ut</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translation>Ikke ennå</translation>
        </message>
        <message>
            <source>Blank</source>
            <translation>Blankt</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>Uten svar</translation>
        </message>
        <message>
            <source>Not asked</source>
            <translation>Ikke spurt</translation>
        </message>
        <message>
            <source>Too young</source>
            <translation>For liten</translation>
        </message>
        <message>
            <source>Ask again</source>
            <translation>Spør på nytt</translation>
        </message>
        <message>
            <source>until {date}</source>
            <translation>til og med {date}</translation>
        </message>
    </context>
    <context>
        <name>timeline</name>
        <message>
            <source>Joined with the record “{name}”</source>
            <translation>Slått sammen med oppføringen «{name}»</translation>
        </message>
        <message>
            <source>Entered in the register</source>
            <translation>Registrert</translation>
        </message>
        <message>
            <source>Somebody</source>
            <translation>Noen</translation>
        </message>
        <message>
            <source>{name} (guardian)</source>
            <translation>{name} (foresatt)</translation>
        </message>
        <message>
            <source>{name} (representative)</source>
            <translation>{name} (representant)</translation>
        </message>
        <message>
            <source>{who} said yes, but not to everything</source>
            <translation>{who} sa ja, men ikke til alt</translation>
        </message>
        <message>
            <source>{who} said yes</source>
            <translation>{who} sa ja</translation>
        </message>
        <message>
            <source>{who} said no</source>
            <translation>{who} sa nei</translation>
        </message>
        <message>
            <source>Yes: {scope}</source>
            <translation>Ja: {scope}</translation>
        </message>
        <message>
            <source>No: {scope}</source>
            <translation>Nei: {scope}</translation>
        </message>
        <message>
            <source>Also: {noes}</source>
            <translation>Samtidig: {noes}</translation>
        </message>
        <message>
            <source>from {date}</source>
            <translation>fra {date}</translation>
        </message>
        <message>
            <source>until {date}</source>
            <translation>til og med {date}</translation>
        </message>
        <message>
            <source>may show membership or health</source>
            <translation>får vise medlemskap eller helse</translation>
        </message>
        <message>
            <source>yes to face recognition</source>
            <translation>ja til ansiktsgjenkjenning</translation>
        </message>
        <message>
            <source>no to face recognition</source>
            <translation>nei til ansiktsgjenkjenning</translation>
        </message>
        <message>
            <source>witness: {name}</source>
            <translation>vitne: {name}</translation>
        </message>
        <message>
            <source>understands it: “{note}”</source>
            <translation>forstår det: «{note}»</translation>
        </message>
        <message>
            <source>{who} said yes, but not everywhere</source>
            <translation>{who} sa ja, men ikke overalt</translation>
        </message>
        <message>
            <source>{who} was too young to answer</source>
            <translation>{who} var for liten til å svare</translation>
        </message>
        <message>
            <source>Not {channels}</source>
            <translation>Ikke {channels}</translation>
        </message>
        <message>
            <source>pictures: {number}</source>
            <translation>bilder: {number}</translation>
        </message>
        <message>
            <source>{who} withdrew consent</source>
            <translation>{who} trakk samtykket tilbake</translation>
        </message>
        <message>
            <source>{name} speaks for {who}</source>
            <translation>{name} snakker på vegne av {who}</translation>
        </message>
        <message>
            <source>Last day on which {name} speaks for {who}</source>
            <translation>Siste dag {name} snakker på vegne av {who}</translation>
        </message>
        <message>
            <source>{who} turned {age}</source>
            <translation>{who} fylte {age} år</translation>
        </message>
        <message>
            <source>on paper</source>
            <translation>på papir</translation>
        </message>
        <message>
            <source>signed digitally</source>
            <translation>underskrevet digitalt</translation>
        </message>
        <message>
            <source>by email</source>
            <translation>på e-post</translation>
        </message>
        <message>
            <source>spoken</source>
            <translation>muntlig</translation>
        </message>
        <message>
            <source>on video</source>
            <translation>på video</translation>
        </message>
        <message>
            <source>taken over from another register</source>
            <translation>overtatt fra et annet register</translation>
        </message>
        <message>
            <source>drawn</source>
            <translation>tegnet</translation>
        </message>
        <message>
            <source>written</source>
            <translation>skriftlig</translation>
        </message>
        <message>
            <source>on a form</source>
            <translation>på et skjema</translation>
        </message>
        <message>
            <source>by telephone</source>
            <translation>på telefon</translation>
        </message>
        <message>
            <source>in person</source>
            <translation>ansikt til ansikt</translation>
        </message>
        <message>
            <source>in a comment</source>
            <translation>i en kommentar</translation>
        </message>
        <message>
            <source>by letter</source>
            <translation>i brev</translation>
        </message>
        <message>
            <source>representative</source>
            <translation>representant</translation>
        </message>
        <message>
            <source>next of kin</source>
            <translation>pårørende</translation>
        </message>
        <message>
            <source>authority</source>
            <translation>myndighet</translation>
        </message>
    </context>
    <context>
        <name>verdict_card</name>
        <message>
            <source>The picture</source>
            <translation>Bildet</translation>
        </message>
        <message>
            <source>Nothing stands in the way.</source>
            <translation>Ingenting står i veien.</translation>
        </message>
        <message>
            <source>Nobody has said yet who this is.</source>
            <translation>Ingen har sagt hvem dette er ennå.</translation>
        </message>
    </context>
    <context>
        <name>withdrawal</name>
        <message>
            <source>Everything</source>
            <translation>Alt</translation>
        </message>
        <message>
            <source>Only some channels</source>
            <translation>Bare noen kanaler</translation>
        </message>
        <message>
            <source>Only these pictures</source>
            <translation>Bare disse bildene</translation>
        </message>
        <message>
            <source>Only pictures, film or voice</source>
            <translation>Bare bilder, film eller stemme</translation>
        </message>
        <message>
            <source>Only the use of the name</source>
            <translation>Bare navnet</translation>
        </message>
        <message>
            <source>Only sharing with other units</source>
            <translation>Bare deling med andre organisasjonsledd</translation>
        </message>
        <message>
            <source>Only face recognition</source>
            <translation>Bare ansiktsgjenkjenning</translation>
        </message>
        <message>
            <source>In person</source>
            <translation>Ansikt til ansikt</translation>
        </message>
        <message>
            <source>By telephone</source>
            <translation>På telefon</translation>
        </message>
        <message>
            <source>By email</source>
            <translation>På e-post</translation>
        </message>
        <message>
            <source>On a form</source>
            <translation>På skjema</translation>
        </message>
        <message>
            <source>By letter</source>
            <translation>I brev</translation>
        </message>
        <message>
            <source>In a comment or message</source>
            <translation>I en kommentar eller melding</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>Fjern det</translation>
        </message>
        <message>
            <source>Make the person unrecognisable</source>
            <translation>Gjør personen ugjenkjennelig</translation>
        </message>
        <message>
            <source>Leave it, but publish nothing new</source>
            <translation>La det stå, men ikke bruk bildene på nytt</translation>
        </message>
    </context>
</TS>
