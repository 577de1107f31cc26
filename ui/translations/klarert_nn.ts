<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nn" sourcelanguage="en">
    <context>
        <name>AddPicturesDialog</name>
        <message>
            <source>Add pictures</source>
            <translation>Legg til bilete</translation>
        </message>
        <message>
            <source>A new event</source>
            <translation>Eit nytt arrangement</translation>
        </message>
        <message>
            <source>An event that is already here</source>
            <translation>Eit arrangement som finst frå før</translation>
        </message>
        <message>
            <source>No event, or decide later</source>
            <translation>Ikkje noko arrangement, eller bestem seinare</translation>
        </message>
        <message>
            <source>Which event</source>
            <translation>Kva arrangement</translation>
        </message>
        <message>
            <source>Find faces</source>
            <translation>Finn ansikt</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
        <message>
            <source>Which event are these pictures from?</source>
            <translation>Kva arrangement er bileta frå?</translation>
        </message>
        <message>
            <source>The pictures stay where they are and are never changed. Nothing leaves this computer.</source>
            <translation>Bileta blir liggjande der dei er og blir aldri endra. Ingenting forlèt denne maskina.</translation>
        </message>
        <message>
            <source>There is an event with this title already, and it is chosen now. If it is another one, give the new one a title of its own, such as with the year.</source>
            <translation>Det finst alt eit arrangement med dette namnet, og det er valt no. Er det eit anna, så gi det nye eit eige namn, til dømes med årstal.</translation>
        </message>
    </context>
    <context>
        <name>AdultHands</name>
        <message>
            <source>Whose form is it?</source>
            <translation>Kven gjeld skjemaet?</translation>
        </message>
        <message>
            <source>Which event is meant</source>
            <translation>Kva arrangement det gjeld</translation>
        </message>
        <message>
            <source>Choose …</source>
            <translation>Vel …</translation>
        </message>
        <message>
            <source>Which event is meant?</source>
            <translation>Kva arrangement gjeld det?</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Dato</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Stad</translation>
        </message>
        <message>
            <source>Place, if it is written there</source>
            <translation>Stad, om det er skrive</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Underskrift</translation>
        </message>
        <message>
            <source>Guardian's signature</source>
            <translation>Underskrift frå føresett</translation>
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
            <translation>Nokon</translation>
        </message>
        <message>
            <source>Show person</source>
            <translation>Vis personen</translation>
        </message>
        <message numerus="yes">
            <source>%n group(s) of faces without a name</source>
            <translation>
                <numerusform>%n gruppe med ansikt manglar namn</numerusform>
                <numerusform>%n grupper med ansikt manglar namn</numerusform>
            </translation>
        </message>
        <message>
            <source>Pictures without an event</source>
            <translation>Bilete utan arrangement</translation>
        </message>
        <message>
            <source>Name faces</source>
            <translation>Gi namn</translation>
        </message>
        <message numerus="yes">
            <source>%n returned page(s) to look at</source>
            <translation>
                <numerusform>%n innlevert side å sjå på</numerusform>
                <numerusform>%n innleverte sider å sjå på</numerusform>
            </translation>
        </message>
        <message>
            <source>{name} has asked about their data</source>
            <translation>{name} har spurt om opplysningane sine</translation>
        </message>
        <message>
            <source>To be answered by {date}</source>
            <translation>Svar innan {date}</translation>
        </message>
        <message>
            <source>The consent of {name} ends on {date}</source>
            <translation>Samtykket frå {name} går ut {date}</translation>
        </message>
        <message>
            <source>Ask for a new one before the next publication.</source>
            <translation>Be om eit nytt før neste publisering.</translation>
        </message>
        <message>
            <source>The consent of {name} ended on {date}</source>
            <translation>Samtykket frå {name} gjekk ut {date}</translation>
        </message>
        <message>
            <source>Nothing new may be published. Renew it, or remove what is out.</source>
            <translation>Ingenting nytt kan publiserast. Forny det, eller fjern det som ligg ute.</translation>
        </message>
        <message>
            <source>{name} has a birthday on {date} and then answers in person</source>
            <translation>{name} har bursdag {date} og svarar sjølv frå då av</translation>
        </message>
        <message>
            <source>Prepare a form for {name} to sign.</source>
            <translation>Gjer klart eit skjema som {name} kan skrive under på.</translation>
        </message>
        <message>
            <source>{name} now answers in person</source>
            <translation>{name} svarar no for seg sjølv</translation>
        </message>
        <message>
            <source>The guardians' yes counts for a short while yet. Ask {name}.</source>
            <translation>Føresette har sagt ja, men det gjeld berre ei kort stund til. Spør {name}.</translation>
        </message>
        <message>
            <source>{name} should be asked again by {date}</source>
            <translation>{name} bør spørjast på nytt innan {date}</translation>
        </message>
        <message>
            <source>{name} has not been asked, or not lately</source>
            <translation>{name} er ikkje spurd sjølv, eller det er lenge sidan</translation>
        </message>
        <message>
            <source>The guardians have answered. The child's own yes is needed too.</source>
            <translation>Føresette har svara. Barnet sitt eige ja trengst også.</translation>
        </message>
        <message>
            <source>What holds for {name} changes on {date}</source>
            <translation>Det som gjeld for {name}, endrar seg {date}</translation>
        </message>
        <message numerus="yes">
            <source>%n form(s) missing for “{event}”</source>
            <translation>
                <numerusform>%n skjema manglar til «{event}»</numerusform>
                <numerusform>%n skjema manglar til «{event}»</numerusform>
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
            <translation>Ingenting gjeld før det er godkjent.</translation>
        </message>
        <message>
            <source>Go through</source>
            <translation>Gå gjennom</translation>
        </message>
        <message>
            <source>Print forms</source>
            <translation>Skriv ut skjema</translation>
        </message>
        <message numerus="yes">
            <source>%n removal(s) should have been done</source>
            <translation>
                <numerusform>%n fjerning skulle ha vore gjord</numerusform>
                <numerusform>%n fjerningar skulle ha vore gjorde</numerusform>
            </translation>
        </message>
        <message>
            <source>The first was due on {date}.</source>
            <translation>Den første fristen var {date}.</translation>
        </message>
        <message numerus="yes">
            <source>%n removal(s) to do</source>
            <translation>
                <numerusform>%n fjerning står att</numerusform>
                <numerusform>%n fjerningar står att</numerusform>
            </translation>
        </message>
        <message>
            <source>The first is due on {date}.</source>
            <translation>Den første fristen er {date}.</translation>
        </message>
        <message>
            <source>See the list</source>
            <translation>Sjå lista</translation>
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
            <translation>utan svar</translation>
        </message>
    </context>
    <context>
        <name>ApproveFoot</name>
        <message>
            <source>Approving records this with the page as proof. It is not undone: a new form corrects it.</source>
            <translation>Når du godkjenner, blir dette registrert med sida som bevis. Det kan ikkje angrast, berre rettast med eit nytt skjema.</translation>
        </message>
        <message>
            <source>Remove this page …</source>
            <translation>Fjern denne sida …</translation>
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
            <translation>{box}, forstørra</translation>
        </message>
        <message>
            <source>Ticked</source>
            <translation>Kryssa</translation>
        </message>
        <message>
            <source>Empty</source>
            <translation>Tomt</translation>
        </message>
        <message>
            <source>The box is ticked (J)</source>
            <translation>Feltet er kryssa av (J)</translation>
        </message>
        <message>
            <source>The box is empty (N)</source>
            <translation>Feltet er tomt (N)</translation>
        </message>
        <message>
            <source>{why} Is this a tick?</source>
            <translation>{why} Er dette eit kryss?</translation>
        </message>
        <message>
            <source>Answered by hand.</source>
            <translation>Svara for hand.</translation>
        </message>
        <message>
            <source>Not sure</source>
            <translation>Usikker</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>Svara</translation>
        </message>
    </context>
    <context>
        <name>AssentDialog</name>
        <message>
            <source>The child's own answer</source>
            <translation>Barnet sitt eige svar</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Svar</translation>
        </message>
        <message>
            <source>Choose the answer</source>
            <translation>Vel svaret</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Korleis</translation>
        </message>
        <message>
            <source>Correct an answer</source>
            <translation>Rett eit svar</translation>
        </message>
        <message>
            <source>Spoken</source>
            <translation>Munnleg</translation>
        </message>
        <message>
            <source>Drawn</source>
            <translation>Teikna</translation>
        </message>
        <message>
            <source>Written</source>
            <translation>Skriftleg</translation>
        </message>
        <message>
            <source>Asked on</source>
            <translation>Spurd</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Registrer</translation>
        </message>
        <message>
            <source>What did {name} say?</source>
            <translation>Kva svara {name}?</translation>
        </message>
        <message>
            <source>Drawing or note</source>
            <translation>Teikning eller lapp</translation>
        </message>
        <message>
            <source>Drop the drawing or note here, in one file. It is kept encrypted in the register.</source>
            <translation>Slepp teikninga eller lappen her, i éi fil. Ho blir lagra kryptert i registeret.</translation>
        </message>
        <message>
            <source>Replaces the entry of {date}</source>
            <translation>Erstattar det som blei registrert {date}</translation>
        </message>
        <message>
            <source>Whose answer is it?</source>
            <translation>Kven har svara?</translation>
        </message>
        <message>
            <source>How?</source>
            <translation>Korleis?</translation>
        </message>
        <message>
            <source>What did the child say?</source>
            <translation>Kva sa barnet?</translation>
        </message>
        <message>
            <source>Not here</source>
            <translation>Ikkje her</translation>
        </message>
        <message>
            <source>In the child's own words</source>
            <translation>Med barnet sine eigne ord</translation>
        </message>
        <message>
            <source>The child's no always counts, whatever the guardians say.</source>
            <translation>Barnet sitt nei gjeld alltid, uansett kva dei føresette seier.</translation>
        </message>
        <message>
            <source>Choose the answer.</source>
            <translation>Vel svaret.</translation>
        </message>
        <message>
            <source>The child cannot have been asked in the future.</source>
            <translation>Barnet kan ikkje ha blitt spurt i framtida.</translation>
        </message>
        <message>
            <source>From {age} years a child must be asked; “too young to answer” counts only before that.</source>
            <translation>Frå {age} år skal barnet spørjast; «for liten til å svare» gjeld berre før det.</translation>
        </message>
        <message>
            <source>This entry holds a no. Only the data steward may replace a no.</source>
            <translation>Her er det sagt nei. Berre den registeransvarlege kan erstatte eit nei.</translation>
        </message>
        <message>
            <source>Only the data steward may move an entry to another person.</source>
            <translation>Berre den registeransvarlege kan flytte noko til ein annan person.</translation>
        </message>
        <message>
            <source>Choose somebody from the list.</source>
            <translation>Vel ein person frå lista.</translation>
        </message>
        <message>
            <source>Tick where the child does not want to be shown.</source>
            <translation>Kryss av der barnet ikkje vil visast.</translation>
        </message>
    </context>
    <context>
        <name>AssessmentField</name>
        <message>
            <source>Day of the assessment</source>
            <translation>Dato for vurderinga</translation>
        </message>
    </context>
    <context>
        <name>AttendancePanel</name>
        <message>
            <source>Who was there? Type a name and press Enter</source>
            <translation>Kven var der? Skriv eit namn og trykk Enter</translation>
        </message>
        <message>
            <source>What somebody new is to us</source>
            <translation>Kva ein ny person er hos oss</translation>
        </message>
        <message>
            <source>Paste a list …</source>
            <translation>Lim inn ei liste …</translation>
        </message>
        <message>
            <source>Who was there</source>
            <translation>Kven som var der</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Nummer</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Namn</translation>
        </message>
        <message>
            <source>For this event</source>
            <translation>For dette arrangementet</translation>
        </message>
        <message>
            <source>Take off the list</source>
            <translation>Ta av lista</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Angre</translation>
        </message>
        <message>
            <source>What you change here is saved at once. The number is the one on the sticker that somebody wore; it helps to tell who is in a picture.</source>
            <translation>Det du endrar her, blir lagra med ein gong. Nummeret er det som stod på klistrelappen; det hjelper deg å sjå kven som er på eit bilete.</translation>
        </message>
        <message>
            <source>On the list</source>
            <translation>Står på lista</translation>
        </message>
        <message>
            <source>Nobody is on the list yet. Whoever is on it is offered first when you name faces, and you see who has not signed.</source>
            <translation>Ingen står på lista enno. Dei som står her, blir foreslåtte først når du set namn på ansikt, og du ser kven som ikkje har skrive under.</translation>
        </message>
        <message numerus="yes">
            <source>All %n have answered.</source>
            <translation>
                <numerusform>%n person har svara.</numerusform>
                <numerusform>Alle %n har svara.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{silent} of %n have not signed.</source>
            <translation>
                <numerusform>{silent} av %n har ikkje skrive under.</numerusform>
                <numerusform>{silent} av %n har ikkje skrive under.</numerusform>
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
            <translation>{name} står alt på lista.</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) added.</source>
            <translation>
                <numerusform>%n person er lagd til.</numerusform>
                <numerusform>%n personar er lagde til.</numerusform>
            </translation>
        </message>
        <message>
            <source>The number is changed.</source>
            <translation>Nummeret er endra.</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) taken off the list.</source>
            <translation>
                <numerusform>%n person er teken av lista.</numerusform>
                <numerusform>%n personar er tekne av lista.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BackupCard</name>
        <message>
            <source>Another folder …</source>
            <translation>Ei anna mappe …</translation>
        </message>
        <message>
            <source>No backup is taken</source>
            <translation>Det blir ikkje teke sikkerheitskopi</translation>
        </message>
        <message>
            <source>If this computer is lost, every consent is lost with it.</source>
            <translation>Blir maskina borte, er alle samtykka borte også.</translation>
        </message>
        <message>
            <source>Choose a folder …</source>
            <translation>Vel mappe …</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>Ta sikkerheitskopi no</translation>
        </message>
        <message>
            <source>No backup has been taken yet</source>
            <translation>Ingen sikkerheitskopi er teken enno</translation>
        </message>
        <message>
            <source>Backed up today</source>
            <translation>Sikkerheitskopiert i dag</translation>
        </message>
        <message>
            <source>Backed up on {date}</source>
            <translation>Sikkerheitskopiert {date}</translation>
        </message>
        <message>
            <source>Only this computer can open it. Make a recovery key under Settings.</source>
            <translation>Berre denne maskina kan opne han. Lag ein gjenopprettingsnøkkel under Innstillingar.</translation>
        </message>
        <message>
            <source>It lies on the same disk as the register. Choose another disk.</source>
            <translation>Han ligg på same disk som registeret. Vel ein annan disk.</translation>
        </message>
        <message>
            <source>Where the backups go</source>
            <translation>Kvar sikkerheitskopiane skal liggje</translation>
        </message>
    </context>
    <context>
        <name>BackupsCard</name>
        <message>
            <source>Kept: the last of each of seven days and four weeks</source>
            <translation>Blir teken vare på: den siste for kvar av sju dagar og fire veker</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>Ta sikkerheitskopi no</translation>
        </message>
        <message>
            <source>Choose a folder …</source>
            <translation>Vel mappe …</translation>
        </message>
        <message>
            <source>Restore from a backup …</source>
            <translation>Hent tilbake frå ein sikkerheitskopi …</translation>
        </message>
        <message>
            <source>Pictures that were moved …</source>
            <translation>Bilete som er flytta …</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>Sikkerheitskopi</translation>
        </message>
        <message>
            <source>Once a day, encrypted, in the background. The pictures themselves are not in it: keep a copy of their folders too.</source>
            <translation>Éin gong om dagen, kryptert, i bakgrunnen. Sjølve bileta er ikkje med: Ta kopi av mappene dei ligg i også.</translation>
        </message>
        <message>
            <source>Another folder …</source>
            <translation>Ei anna mappe …</translation>
        </message>
        <message>
            <source>No backup is taken</source>
            <translation>Det blir ikkje teke sikkerheitskopi</translation>
        </message>
        <message>
            <source>No backup has been taken yet</source>
            <translation>Ingen sikkerheitskopi er teken enno</translation>
        </message>
        <message>
            <source>Backed up today</source>
            <translation>Sikkerheitskopiert i dag</translation>
        </message>
        <message>
            <source>Backed up on {date}</source>
            <translation>Sikkerheitskopiert {date}</translation>
        </message>
        <message>
            <source>If this computer is lost, every consent is lost with it.</source>
            <translation>Blir maskina borte, er alle samtykka borte også.</translation>
        </message>
        <message>
            <source>Only this computer can open it. Write a recovery key: see Keys above.</source>
            <translation>Berre denne maskina kan opne han. Lag ein gjenopprettingsnøkkel under Nøklar ovanfor.</translation>
        </message>
        <message>
            <source>It lies on the same disk as the register. Choose another disk.</source>
            <translation>Han ligg på same disk som registeret. Vel ein annan disk.</translation>
        </message>
        <message>
            <source>Where the backups go</source>
            <translation>Kvar sikkerheitskopiane skal liggje</translation>
        </message>
    </context>
    <context>
        <name>CardFrame</name>
        <message>
            <source>More about this person</source>
            <translation>Meir om personen</translation>
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
            <translation>Kven som eig han</translation>
        </message>
        <message>
            <source>The organisation's</source>
            <translation>Organisasjonen</translation>
        </message>
        <message>
            <source>A private account</source>
            <translation>Ein privat konto</translation>
        </message>
        <message>
            <source>A private account is never cleared: people said yes to the organisation, not to somebody's own page.</source>
            <translation>Til ein privat konto blir ingenting klart: Folk har sagt ja til organisasjonen, ikkje til privatsida til nokon.</translation>
        </message>
        <message>
            <source>Who sees it</source>
            <translation>Kven som ser han</translation>
        </message>
        <message>
            <source>Is also posted on</source>
            <translation>Blir også lagt ut på</translation>
        </message>
        <message>
            <source>Can a picture be called back?</source>
            <translation>Kan eit bilete hentast tilbake?</translation>
        </message>
        <message>
            <source>What is posted disappears by itself (stories)</source>
            <translation>Det som blir lagt ut, forsvinn av seg sjølv (stories)</translation>
        </message>
        <message>
            <source>Pictures leave Europe (the EEA)</source>
            <translation>Bileta forlèt Europa (EØS)</translation>
        </message>
        <message>
            <source>Responsible</source>
            <translation>Ansvarleg</translation>
        </message>
        <message>
            <source>Nobody in particular</source>
            <translation>Ingen bestemt</translation>
        </message>
        <message>
            <source>Somebody who is not shown</source>
            <translation>Nokon som ikkje blir vist</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>I bruk</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Namn</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Tick where a post ends up by itself, such as a web page whose picture shows on Facebook. A picture is cleared here only if it is cleared there too.</source>
            <translation>Kryss av der eit innlegg hamnar av seg sjølv, til dømes når biletet på ei nettside blir vist på Facebook. Eit bilete blir berre klart her om det er klart der også.</translation>
        </message>
        <message>
            <source>The channel is added</source>
            <translation>Kanalen er lagd til</translation>
        </message>
        <message>
            <source>The channel is changed</source>
            <translation>Kanalen er endra</translation>
        </message>
        <message>
            <source>Delete the channel</source>
            <translation>Slett kanalen</translation>
        </message>
        <message>
            <source>Nothing refers to this channel yet. Delete it?</source>
            <translation>Ingenting viser til denne kanalen enno. Slette han?</translation>
        </message>
        <message>
            <source>The channel is deleted</source>
            <translation>Kanalen er sletta</translation>
        </message>
    </context>
    <context>
        <name>ChannelRow</name>
        <message>
            <source>Where is the picture to be used?</source>
            <translation>Kvar skal biletet brukast?</translation>
        </message>
        <message>
            <source>Fewer channels</source>
            <translation>Færre kanalar</translation>
        </message>
        <message numerus="yes">
            <source>%n more channel(s)</source>
            <translation>
                <numerusform>%n kanal til</numerusform>
                <numerusform>%n kanalar til</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ChannelsCard</name>
        <message>
            <source>Channels</source>
            <translation>Kanalar</translation>
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
            <translation>Der de publiserer. Bileta blir vurderte for kvar kanal med hake. Ta bort haken når de sluttar å bruke ein kanal: Samtykke og publiseringar blir ståande, og det som ligg der, kan framleis hentast tilbake.</translation>
        </message>
        <message>
            <source>not in use</source>
            <translation>ikkje i bruk</translation>
        </message>
        <message>
            <source>private account: nothing is ever cleared</source>
            <translation>privat konto: ingenting blir klart</translation>
        </message>
        <message>
            <source>is also posted on {channels}</source>
            <translation>blir også lagt ut på {channels}</translation>
        </message>
        <message>
            <source>disappears by itself</source>
            <translation>forsvinn av seg sjølv</translation>
        </message>
        <message>
            <source>leaves Europe</source>
            <translation>forlèt Europa</translation>
        </message>
        <message>
            <source>responsible: {name}</source>
            <translation>ansvarleg: {name}</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Lagra</translation>
        </message>
        <message>
            <source>The order is changed</source>
            <translation>Rekkjefølgja er endra</translation>
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
            <translation>Ingen på biletet</translation>
        </message>
        <message>
            <source>The lock is off</source>
            <translation>Sperra er fjerna</translation>
        </message>
        <message>
            <source>You watched all of it</source>
            <translation>Du har sett heile filmen</translation>
        </message>
        <message>
            <source>The film has captions</source>
            <translation>Filmen har teksting</translation>
        </message>
        <message>
            <source>The name is confirmed</source>
            <translation>Namnet er stadfesta</translation>
        </message>
        <message>
            <source>The suggestion is rejected</source>
            <translation>Forslaget er avvist</translation>
        </message>
        <message>
            <source>The name is taken off</source>
            <translation>Namnet er teke bort</translation>
        </message>
        <message>
            <source>Set aside as a stranger</source>
            <translation>Lagt til side som framand</translation>
        </message>
        <message>
            <source>The badge is taken off</source>
            <translation>Merket er teke bort</translation>
        </message>
        <message>
            <source>Wears a no-photo badge</source>
            <translation>Har på seg reservasjonsmerke</translation>
        </message>
        <message>
            <source>Changed how much the person stands out</source>
            <translation>Endra kor framtredande personen er</translation>
        </message>
        <message>
            <source>Taken out of the picture</source>
            <translation>Teken ut av biletet</translation>
        </message>
        <message>
            <source>Left out of the answer</source>
            <translation>Halde utanfor vurderinga</translation>
        </message>
        <message>
            <source>The face has a name</source>
            <translation>Ansiktet har fått namn</translation>
        </message>
        <message>
            <source>A face was framed</source>
            <translation>Eit ansikt fekk ramme</translation>
        </message>
        <message>
            <source>A person without a face was added</source>
            <translation>Ein person utan ansikt er lagd til</translation>
        </message>
        <message>
            <source>The exception is removed</source>
            <translation>Unntaket er fjerna</translation>
        </message>
    </context>
    <context>
        <name>CheckBar</name>
        <message>
            <source>Previous picture</source>
            <translation>Førre bilete</translation>
        </message>
        <message>
            <source>Next picture</source>
            <translation>Neste bilete</translation>
        </message>
        <message>
            <source>Draw a face</source>
            <translation>Teikn ansikt</translation>
        </message>
        <message>
            <source>Or drag with Ctrl held down</source>
            <translation>Eller dra med Ctrl nede</translation>
        </message>
        <message>
            <source>Person without a face …</source>
            <translation>Person utan ansikt …</translation>
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
            <translation>Tilpassa</translation>
        </message>
        <message>
            <source>No event</source>
            <translation>Utan arrangement</translation>
        </message>
        <message numerus="yes">
            <source>In the register %n time(s): the strictest counts</source>
            <translation>
                <numerusform>I registeret %n gong</numerusform>
                <numerusform>I registeret %n gonger: Det strengaste svaret gjeld</numerusform>
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
            <translation>Alt ute …</translation>
        </message>
        <message>
            <source>Somebody wants it removed …</source>
            <translation>Nokon vil ha det fjerna …</translation>
        </message>
        <message>
            <source>Not in the register: add its folder …</source>
            <translation>Ikkje i registeret: Legg til mappa …</translation>
        </message>
        <message>
            <source>Only today's answer can be logged.</source>
            <translation>Berre svaret for i dag kan loggførast.</translation>
        </message>
        <message>
            <source>It can be logged when the answer is clear.</source>
            <translation>Det kan loggførast når svaret er klart.</translation>
        </message>
        <message numerus="yes">
            <source>{published}, and in %n more place(s)</source>
            <translation>
                <numerusform>{published}, og %n stad til</numerusform>
                <numerusform>{published}, og %n stader til</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CheckWindow</name>
        <message>
            <source>Films are not played here. Open the film to watch it.</source>
            <translation>Filmar kan ikkje spelast av her. Opne filmen for å sjå han.</translation>
        </message>
        <message>
            <source>Looking at the picture …</source>
            <translation>Ser på biletet …</translation>
        </message>
        <message>
            <source>No channel is in use. Choose channels under Settings.</source>
            <translation>Ingen kanal er i bruk. Vel kanalar under Innstillingar.</translation>
        </message>
    </context>
    <context>
        <name>ChildHands</name>
        <message>
            <source>Which child is it?</source>
            <translation>Kva barn gjeld det?</translation>
        </message>
        <message>
            <source>Where the child does not want to be shown</source>
            <translation>Kvar barnet ikkje vil visast</translation>
        </message>
        <message>
            <source>Tick every place that the child's words may mean.</source>
            <translation>Kryss av for alle stader som orda til barnet kan gjelde.</translation>
        </message>
        <message>
            <source>The day the child was asked</source>
            <translation>Dagen barnet vart spurt</translation>
        </message>
        <message>
            <source>How the child answered</source>
            <translation>Korleis barnet svara</translation>
        </message>
        <message>
            <source>As it looks on the paper</source>
            <translation>Slik det ser ut på papiret</translation>
        </message>
        <message>
            <source>In writing</source>
            <translation>Skriftleg</translation>
        </message>
        <message>
            <source>In words, and an adult wrote it down</source>
            <translation>Munnleg, og ein vaksen skreiv det ned</translation>
        </message>
        <message>
            <source>With a drawing</source>
            <translation>Med ei teikning</translation>
        </message>
        <message>
            <source>How did the child answer?</source>
            <translation>Korleis svara barnet?</translation>
        </message>
        <message>
            <source>Why the child is too young to answer</source>
            <translation>Kvifor barnet er for lite til å svare</translation>
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
            <translation>Namn på arrangementet</translation>
        </message>
        <message>
            <source>Search, or write the title of a new event</source>
            <translation>Søk, eller skriv namnet på eit nytt arrangement</translation>
        </message>
        <message>
            <source>Search for an event</source>
            <translation>Søk etter arrangement</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>Arrangement</translation>
        </message>
        <message>
            <source>There is no other event.</source>
            <translation>Det finst ikkje noko anna arrangement.</translation>
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
            <translation>Utan arrangement</translation>
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
                <numerusform>Vurderer %n bilete …</numerusform>
                <numerusform>Vurderer %n bilete …</numerusform>
            </translation>
        </message>
        <message>
            <source>All of them are out already: log every one</source>
            <translation>Alle er ute alt: Loggfør kvart av dei</translation>
        </message>
        <message>
            <source>It is out already: log it as it is</source>
            <translation>Det er ute alt: Loggfør det som det er</translation>
        </message>
        <message>
            <source>Judging the pictures: {done} of {total} …</source>
            <translation>Vurderer bileta: {done} av {total} …</translation>
        </message>
        <message numerus="yes">
            <source>Logging %n picture(s) …</source>
            <translation>
                <numerusform>Loggfører %n bilete …</numerusform>
                <numerusform>Loggfører %n bilete …</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>All %n picture(s) are clear to publish</source>
            <translation>
                <numerusform>%n bilete er klart til publisering</numerusform>
                <numerusform>Alle %n bileta er klare til publisering</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>None of the %n picture(s) is clear to publish</source>
            <translation>
                <numerusform>%n bilete er ikkje klart til publisering</numerusform>
                <numerusform>Ingen av dei %n bileta er klare til publisering</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of {total} picture(s) are clear to publish</source>
            <translation>
                <numerusform>%n av {total} bilete er klart til publisering</numerusform>
                <numerusform>%n av {total} bilete er klare til publisering</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>All are logged. %n of them are not clear: what must come down goes on the list at once.</source>
            <translation>
                <numerusform>Alle blir loggførte. %n av dei er ikkje klart: Det som må ned, kjem straks på lista.</numerusform>
                <numerusform>Alle blir loggførte. %n av dei er ikkje klare: Det som må ned, kjem straks på lista.</numerusform>
            </translation>
        </message>
        <message>
            <source>It is logged as it is. If it must come down, that goes on the list at once.</source>
            <translation>Det blir loggført som det er. Må det ned, kjem det straks på lista.</translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s) are not logged:</source>
            <translation>
                <numerusform>%n bilete blir ikkje loggført:</numerusform>
                <numerusform>%n bilete blir ikkje loggførte:</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing can be logged.</source>
            <translation>Ingenting kan loggførast.</translation>
        </message>
    </context>
    <context>
        <name>ComingCard</name>
        <message>
            <source>What changes by itself</source>
            <translation>Det som endrar seg av seg sjølv</translation>
        </message>
        <message numerus="yes">
            <source>And %n more later.</source>
            <translation>
                <numerusform>Og %n til seinare.</numerusform>
                <numerusform>Og %n til seinare.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ConsentDialog</name>
        <message>
            <source>Record a signed form</source>
            <translation>Registrer eit underskrive skjema</translation>
        </message>
        <message>
            <source>Correct a form</source>
            <translation>Rett eit skjema</translation>
        </message>
        <message>
            <source>Yes, the pictures may be used even if they can show this</source>
            <translation>Ja, bileta kan brukast sjølv om dei kan vise dette</translation>
        </message>
        <message>
            <source>May the program recognise the face?</source>
            <translation>Får programmet lov til å kjenne att ansiktet?</translation>
        </message>
        <message>
            <source>Signed on</source>
            <translation>Underskrive</translation>
        </message>
        <message>
            <source>Valid from</source>
            <translation>Gyldig frå</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>Gyldig til og med</translation>
        </message>
        <message>
            <source>Who signed</source>
            <translation>Kven skreiv under</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Korleis</translation>
        </message>
        <message>
            <source>6. Membership and health</source>
            <translation>6. Medlemskap og helse</translation>
        </message>
        <message>
            <source>A picture from us can show that somebody is a member, or lives with an illness.</source>
            <translation>Eit bilete frå oss kan vise at nokon er medlem, eller lever med ein sjukdom.</translation>
        </message>
        <message>
            <source>Add guardian …</source>
            <translation>Legg til føresett …</translation>
        </message>
        <message>
            <source>Add representative …</source>
            <translation>Legg til representant …</translation>
        </message>
        <message>
            <source>And also …</source>
            <translation>Og dessutan …</translation>
        </message>
        <message>
            <source>When the form says one thing for pictures and another for film, for example</source>
            <translation>Til dømes når skjemaet seier éin ting om bilete og ein annan om film</translation>
        </message>
        <message>
            <source>Replaces the entry of {date}</source>
            <translation>Erstattar det som blei registrert {date}</translation>
        </message>
        <message>
            <source>Whose form is it?</source>
            <translation>Kven gjeld skjemaet?</translation>
        </message>
        <message>
            <source>The form</source>
            <translation>Skjemaet</translation>
        </message>
        <message>
            <source>Without the signed form the answer is “needs review”, never “clear”.</source>
            <translation>Utan det underskrivne skjemaet blir svaret «må vurderast», aldri «klart».</translation>
        </message>
        <message>
            <source>Who signed?</source>
            <translation>Kven skreiv under?</translation>
        </message>
        <message>
            <source>How?</source>
            <translation>Korleis?</translation>
        </message>
        <message>
            <source>Witness</source>
            <translation>Vitne</translation>
        </message>
        <message>
            <source>Does the young person understand what it means?</source>
            <translation>Skjønar ungdommen kva det inneber?</translation>
        </message>
        <message>
            <source>8. Face recognition</source>
            <translation>8. Ansiktsattkjenning</translation>
        </message>
        <message>
            <source>An answer of its own: the rest of the form counts whatever it is.</source>
            <translation>Eit eige svar: Resten av skjemaet gjeld uansett kva det er.</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Stad</translation>
        </message>
        <message>
            <source>Below {age} the guardians sign. On a form of the child's own only a no counts; record a yes as the child's own answer.</source>
            <translation>Under {age} år skriv dei føresette under. På barnet sitt eige skjema tel berre eit nei; registrer eit ja som barnet sitt eige svar.</translation>
        </message>
        <message>
            <source>One signature at a time. The other guardian's comes next, from the same sheet.</source>
            <translation>Éi underskrift om gongen. Den andre kjem etterpå, frå same ark.</translation>
        </message>
        <message>
            <source>Below {age} a yes does not count here; a no always does.</source>
            <translation>Under {age} år tel ikkje eit ja her; eit nei tel alltid.</translation>
        </message>
        <message>
            <source>This entry holds a no. Only the data steward may replace a no.</source>
            <translation>Her er det sagt nei. Berre den registeransvarlege kan erstatte eit nei.</translation>
        </message>
        <message>
            <source>Only the data steward may move an entry to another person.</source>
            <translation>Berre den registeransvarlege kan flytte noko til ein annan person.</translation>
        </message>
        <message>
            <source>Choose somebody from the list.</source>
            <translation>Vel ein person frå lista.</translation>
        </message>
        <message>
            <source>Answer at least one channel, yes or no.</source>
            <translation>Svar for minst éin kanal, ja eller nei.</translation>
        </message>
        <message>
            <source>The consent would end before it starts.</source>
            <translation>Samtykket ville slutte før det byrjar.</translation>
        </message>
        <message>
            <source>Tick what is ticked on the form, nothing else. What is not ticked counts as no.</source>
            <translation>Kryss av det som er kryssa av på skjemaet, ikkje noko anna. Det som ikkje er kryssa av, tel som nei.</translation>
        </message>
        <message>
            <source>Write why you think so. From {first} to {last} years it is needed unless a guardian signs too.</source>
            <translation>Skriv kvifor du meiner det. Frå {first} til {last} år må det vurderast, om ikkje ein føresett også skriv under.</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Registrer</translation>
        </message>
        <message>
            <source>The form cannot have been signed in the future.</source>
            <translation>Skjemaet kan ikkje vere underskrive i framtida.</translation>
        </message>
        <message>
            <source>A spoken consent needs a witness.</source>
            <translation>Eit munnleg samtykke treng eit vitne.</translation>
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
            <translation>Kontakt og notat</translation>
        </message>
    </context>
    <context>
        <name>ContactNote</name>
        <message>
            <source>No contact is filled in: the paper gets a blank line where it should stand.</source>
            <translation>Ingen kontakt er fylt ut: Papiret får ei tom linje der han skulle stått.</translation>
        </message>
        <message>
            <source>Fill in under Settings …</source>
            <translation>Fyll ut i Innstillingar …</translation>
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
            <translation>Fleire: {what}</translation>
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
            <translation>Kven som tok bileta</translation>
        </message>
        <message numerus="yes">
            <source>Also where another name stands now: %n picture(s)</source>
            <translation>
                <numerusform>Også der det står eit anna namn no: %n bilete</numerusform>
                <numerusform>Også der det står eit anna namn no: %n bilete</numerusform>
            </translation>
        </message>
        <message>
            <source>Write it</source>
            <translation>Oppgi fotograf</translation>
        </message>
        <message>
            <source>Who took the pictures?</source>
            <translation>Kven tok bileta?</translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s) chosen</source>
            <translation>
                <numerusform>%n bilete valt</numerusform>
                <numerusform>%n bilete valde</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
        <message numerus="yes">
            <source>Photographer written on %n picture(s)</source>
            <translation>
                <numerusform>Fotografen er skriven på %n bilete</numerusform>
                <numerusform>Fotografen er skriven på %n bilete</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DayField</name>
        <message>
            <source>Write a day here, such as {example}.</source>
            <translation>Skriv ein dato her, til dømes {example}.</translation>
        </message>
        <message>
            <source>“{text}” is not a day. Write it such as {example}.</source>
            <translation>«{text}» er ikkje ein dato. Skriv han slik: {example}.</translation>
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
            <translation>Dette er svaret {date}, om ingen seier noko nytt. Ingenting kan loggførast som publisert.</translation>
        </message>
        <message>
            <source>This is what held on {date}. Nothing can be logged as published.</source>
            <translation>Dette er det som gjaldt {date}. Ingenting kan loggførast som publisert.</translation>
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
            <translation>Kven som var der …</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Skriv ut</translation>
        </message>
        <message>
            <source>Forms for everybody missing …</source>
            <translation>Skjema til alle som manglar …</translation>
        </message>
        <message>
            <source>Poster …</source>
            <translation>Plakat …</translation>
        </message>
        <message>
            <source>Attendance list …</source>
            <translation>Deltakarliste …</translation>
        </message>
        <message>
            <source>Who has answered what …</source>
            <translation>Kven har svara kva …</translation>
        </message>
        <message>
            <source>Split by day …</source>
            <translation>Del opp etter dag …</translation>
        </message>
        <message>
            <source>Merge into another event …</source>
            <translation>Slå saman med eit anna …</translation>
        </message>
        <message>
            <source>Close the event …</source>
            <translation>Avslutt arrangementet …</translation>
        </message>
        <message>
            <source>Open the event again</source>
            <translation>Opne arrangementet igjen</translation>
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
            <translation>Kva arrangement høyrer «{title}» til?</translation>
        </message>
        <message>
            <source>Its pictures and its list of who was there go to that event, and the stricter of the two holds for all. You can undo this.</source>
            <translation>Bileta og lista over kven som var der, blir flytta dit, og det strengaste av dei to gjeld for alle. Du kan angre.</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>Slå saman</translation>
        </message>
        <message>
            <source>The two events are one now</source>
            <translation>Dei to arrangementa er slått saman</translation>
        </message>
        <message>
            <source>Delete the event</source>
            <translation>Slett arrangementet</translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s) belong to “{title}”, so it cannot be deleted. Do you want to merge it into another event instead?</source>
            <translation>
                <numerusform>%n bilete høyrer til «{title}», så det kan ikkje slettast. Vil du slå det saman med eit anna arrangement i staden?</numerusform>
                <numerusform>%n bilete høyrer til «{title}», så det kan ikkje slettast. Vil du slå det saman med eit anna arrangement i staden?</numerusform>
            </translation>
        </message>
        <message>
            <source>Delete “{title}” and its list of who was there? The people themselves stay.</source>
            <translation>Slette «{title}» og lista over kven som var der? Personane blir ståande.</translation>
        </message>
        <message>
            <source>The event is deleted</source>
            <translation>Arrangementet er sletta</translation>
        </message>
    </context>
    <context>
        <name>EventChoice</name>
        <message>
            <source>All events</source>
            <translation>Alle arrangement</translation>
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
            <translation>Arrangementet er avslutta: Ansiktskodane er sletta, og ingenting blir samanlikna med ansikta her. Opnar du det igjen, må mappa søkjast gjennom på nytt først, og det blir laga nye ansiktskodar.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
        <message>
            <source>What you changed about the event is not saved yet.</source>
            <translation>Det du har endra om arrangementet, er ikkje lagra enno.</translation>
        </message>
        <message>
            <source>Open the event again</source>
            <translation>Opne arrangementet igjen</translation>
        </message>
        <message>
            <source>Close the event …</source>
            <translation>Avslutt arrangementet …</translation>
        </message>
        <message>
            <source>Nobody has said yet what being at this event tells about people. Until then it counts as if anybody could have been there. Choose an answer below and save.</source>
            <translation>Ingen har sagt enno kva det viser om folk at dei var på dette arrangementet. Inntil vidare blir det rekna som om kven som helst kunne ha vore der. Vel eit svar nedanfor og lagre.</translation>
        </message>
        <message>
            <source>About the event</source>
            <translation>Om arrangementet</translation>
        </message>
        <message>
            <source>Who was there</source>
            <translation>Kven som var der</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Lukk</translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s)</source>
            <translation>
                <numerusform>%n bilete</numerusform>
                <numerusform>%n bilete</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) named</source>
            <translation>
                <numerusform>%n person har namn</numerusform>
                <numerusform>%n personar har namn</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n unknown face(s)</source>
            <translation>
                <numerusform>%n ukjent ansikt</numerusform>
                <numerusform>%n ukjende ansikt</numerusform>
            </translation>
        </message>
        <message>
            <source>There is an event with this title already. Give this one a title of its own, such as with the year.</source>
            <translation>Det finst alt eit arrangement med dette namnet. Gi dette eit eige namn, til dømes med årstal.</translation>
        </message>
        <message>
            <source>The event is changed</source>
            <translation>Arrangementet er endra</translation>
        </message>
        <message>
            <source>Close the event</source>
            <translation>Avslutt arrangementet</translation>
        </message>
        <message>
            <source>Closing deletes the face codes of this event for good. Names, pictures and answers stay. New pictures of it are not compared with the old ones unless the event is opened and searched again. Close it?</source>
            <translation>Når du avsluttar, blir ansiktskodane for dette arrangementet sletta for godt. Namn, bilete og svar blir verande. Nye bilete herifrå blir ikkje samanlikna med dei gamle, med mindre arrangementet blir opna og gjennomsøkt på nytt. Avslutte?</translation>
        </message>
        <message>
            <source>The event is closed and its face codes are deleted</source>
            <translation>Arrangementet er avslutta, og ansiktskodane er sletta</translation>
        </message>
        <message>
            <source>The event is open again; search its folder anew to compare faces</source>
            <translation>Arrangementet er ope igjen; søk gjennom mappa på nytt for å samanlikne ansikt</translation>
        </message>
    </context>
    <context>
        <name>EventEmpty</name>
        <message>
            <source>Who was there …</source>
            <translation>Kven som var der …</translation>
        </message>
        <message>
            <source>Print forms …</source>
            <translation>Skriv ut skjema …</translation>
        </message>
    </context>
    <context>
        <name>EventFields</name>
        <message>
            <source>Title of the event</source>
            <translation>Namn på arrangementet</translation>
        </message>
        <message>
            <source>Kind of event</source>
            <translation>Type arrangement</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Namn</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Dagar</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Frå</translation>
        </message>
        <message>
            <source>The days of the event are known</source>
            <translation>Dagane for arrangementet er kjende</translation>
        </message>
        <message>
            <source>First day of the event</source>
            <translation>Første dagen av arrangementet</translation>
        </message>
        <message>
            <source>Last day of the event</source>
            <translation>Siste dagen av arrangementet</translation>
        </message>
        <message>
            <source>What does being there tell about people?</source>
            <translation>Kva viser det om folk at dei var der?</translation>
        </message>
        <message>
            <source>Internal only: no picture of it may be published openly</source>
            <translation>Berre internt: Ingen bilete herifrå kan publiserast ope</translation>
        </message>
        <message>
            <source>Children or young people under 18 were there</source>
            <translation>Det var barn eller unge under 18 år der</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Stad</translation>
        </message>
        <message>
            <source>Whose event it is</source>
            <translation>Kven som arrangerte</translation>
        </message>
        <message>
            <source>Photographer</source>
            <translation>Fotograf</translation>
        </message>
        <message>
            <source>If a picture shows that somebody is in the union or the association, or is ill, the law asks for a consent that says so. Choose the last answer only when anybody could have been there.</source>
            <translation>Viser eit bilete at nokon er med i fagforeininga eller foreininga, eller er sjuk, krev lova eit samtykke som seier det. Vel det siste svaret berre når kven som helst kunne ha vore der.</translation>
        </message>
        <message>
            <source>Were people told that pictures were taken?</source>
            <translation>Fekk folk vite at det blei teke bilete?</translation>
        </message>
        <message>
            <source>Our own</source>
            <translation>Vi sjølve</translation>
        </message>
        <message>
            <source>For pictures that do not say who took them</source>
            <translation>For bilete der fotografen ikkje er oppgitt</translation>
        </message>
        <message numerus="yes">
            <source>Also write this photographer on %n picture(s) that name none</source>
            <translation>
                <numerusform>Skriv også denne fotografen på %n bilete som manglar fotograf</numerusform>
                <numerusform>Skriv også denne fotografen på %n bilete som manglar fotograf</numerusform>
            </translation>
        </message>
        <message>
            <source>Give the event a title.</source>
            <translation>Gi arrangementet eit namn.</translation>
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
            <translation>Arrangement</translation>
        </message>
        <message>
            <source>Drag pictures onto an event to move them there</source>
            <translation>Dra bilete til eit arrangement for å flytte dei dit</translation>
        </message>
        <message>
            <source>New event</source>
            <translation>Nytt arrangement</translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s)</source>
            <translation>
                <numerusform>%n bilete</numerusform>
                <numerusform>%n bilete</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ExceptionDialog</name>
        <message>
            <source>Use an exception</source>
            <translation>Bruk eit unntak</translation>
        </message>
        <message>
            <source>For whom</source>
            <translation>For kven</translation>
        </message>
        <message>
            <source>Only {name}</source>
            <translation>Berre {name}</translation>
        </message>
        <message>
            <source>Only this person</source>
            <translation>Berre denne personen</translation>
        </message>
        <message>
            <source>Everybody in the picture who has not said yes</source>
            <translation>Alle på biletet som ikkje har sagt ja</translation>
        </message>
        <message>
            <source>Which exception</source>
            <translation>Kva unntak</translation>
        </message>
        <message>
            <source>Choose the exception</source>
            <translation>Vel unntaket</translation>
        </message>
        <message>
            <source>Why, in your own words</source>
            <translation>Kvifor, med dine eigne ord</translation>
        </message>
        <message>
            <source>For example: He spoke to the whole square from the stage on 1 May.</source>
            <translation>Til dømes: Han talte frå scena til heile torget 1. mai.</translation>
        </message>
        <message>
            <source>Holds until</source>
            <translation>Gjeld til og med</translation>
        </message>
        <message>
            <source>Exception</source>
            <translation>Unntak</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Kvifor</translation>
        </message>
        <message>
            <source>Record the exception</source>
            <translation>Registrer unntaket</translation>
        </message>
        <message>
            <source>Publish without a yes</source>
            <translation>Publisere utan eit ja</translation>
        </message>
        <message>
            <source>An exception is recorded under your name, shown on the picture and judged anew each time. A no always goes before it.</source>
            <translation>Eit unntak blir registrert i ditt namn, vist på biletet og vurdert på nytt kvar gong. Eit nei går alltid føre.</translation>
        </message>
        <message>
            <source>Where it holds</source>
            <translation>Kvar det gjeld</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
        <message>
            <source>It is also posted on {channels}.</source>
            <translation>Det blir også lagt ut på {channels}.</translation>
        </message>
        <message>
            <source>Choose the exception.</source>
            <translation>Vel unntaket.</translation>
        </message>
        <message>
            <source>Tick where it holds.</source>
            <translation>Kryss av der det gjeld.</translation>
        </message>
        <message>
            <source>It would have ended already. Choose a later day.</source>
            <translation>Då har det alt gått ut. Vel ein seinare dag.</translation>
        </message>
        <message>
            <source>Write it shorter: a few sentences are enough.</source>
            <translation>Skriv det kortare: Nokre få setningar er nok.</translation>
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
            <translation>Ta med skanna skjema</translation>
        </message>
        <message>
            <source>No folder chosen yet.</source>
            <translation>Inga mappe er vald enno.</translation>
        </message>
        <message>
            <source>Choose a folder …</source>
            <translation>Vel mappe …</translation>
        </message>
        <message>
            <source>The register is being written</source>
            <translation>Registeret blir skrive</translation>
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
            <translation>Alt i registeret i éi fil som andre program kan lese: personar, kva dei har svara, arrangement og det som er kjent om kvart bilete. Sjølve bileta og ansiktskodane er ikkje med.</translation>
        </message>
        <message>
            <source>The file is not encrypted, and holds personal data about members and children. Whoever gets it can read everything. Delete it when it has done its job.</source>
            <translation>Fila er ikkje kryptert og inneheld personopplysningar om medlemmer og barn. Den som får tak i fila, kan lese alt. Slett ho når du ikkje treng ho lenger.</translation>
        </message>
        <message>
            <source>Where the export goes</source>
            <translation>Kvar eksporten skal liggje</translation>
        </message>
        <message>
            <source>{service} copies this folder to the internet. Choose another.</source>
            <translation>{service} kopierer denne mappa til internett. Vel ei anna.</translation>
        </message>
        <message>
            <source>This folder lies on a network, where others may read it.</source>
            <translation>Denne mappa ligg på eit nettverk, der andre kanskje kan lese ho.</translation>
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
                <numerusform>%n ansikt fekk namnet {name}</numerusform>
                <numerusform>%n ansikt fekk namnet {name}</numerusform>
            </translation>
        </message>
        <message>
            <source>Not {name}: that will not be suggested again</source>
            <translation>Ikkje {name}: Det blir ikkje foreslått igjen</translation>
        </message>
        <message numerus="yes">
            <source>%n face(s) set aside as strangers</source>
            <translation>
                <numerusform>%n ansikt lagt til side som framand</numerusform>
                <numerusform>%n ansikt lagde til side som framande</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n frame(s) dismissed as no face</source>
            <translation>
                <numerusform>%n ramme avvist: ikkje eit ansikt</numerusform>
                <numerusform>%n rammer avviste: ikkje ansikt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n face(s) marked as not recognisable</source>
            <translation>
                <numerusform>%n ansikt merkt som ikkje attkjenneleg</numerusform>
                <numerusform>%n ansikt merkte som ikkje attkjennelege</numerusform>
            </translation>
        </message>
        <message>
            <source>Everyone else in the picture is a stranger</source>
            <translation>Alle andre på biletet er framande</translation>
        </message>
        <message numerus="yes">
            <source>%n face(s) moved to a group of their own</source>
            <translation>
                <numerusform>%n ansikt flytta til ei eiga gruppe</numerusform>
                <numerusform>%n ansikt flytta til ei eiga gruppe</numerusform>
            </translation>
        </message>
        <message>
            <source>Two groups became one</source>
            <translation>To grupper blei til éi</translation>
        </message>
        <message>
            <source>Kept as two people</source>
            <translation>Halde som to personar</translation>
        </message>
    </context>
    <context>
        <name>FaceChannelsDialog</name>
        <message>
            <source>The answer in every channel</source>
            <translation>Svaret i kvar kanal</translation>
        </message>
        <message>
            <source>Nothing stands in the way.</source>
            <translation>Ingenting står i vegen.</translation>
        </message>
        <message>
            <source>Nobody has said yet who this is.</source>
            <translation>Ingen har sagt kven dette er enno.</translation>
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
            <translation>Ja, innanfor eitt arrangement</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Nei</translation>
        </message>
        <message numerus="yes">
            <source>You name each person once for each event. The codes for comparing are deleted after %n day(s).</source>
            <translation>
                <numerusform>Du set namn på kvar person éin gong per arrangement. Ansiktskodane blir sletta etter %n dag.</numerusform>
                <numerusform>Du set namn på kvar person éin gong per arrangement. Ansiktskodane blir sletta etter %n dagar.</numerusform>
            </translation>
        </message>
        <message>
            <source>Does the program compare faces?</source>
            <translation>Skal programmet samanlikne ansikt?</translation>
        </message>
        <message>
            <source>Recommended.</source>
            <translation>Tilrådd.</translation>
        </message>
        <message>
            <source>Faces are found and framed all the same. You name each one; no codes are made.</source>
            <translation>Ansikta blir funne og ramma inn likevel. Du set namn på kvart av dei; ingen ansiktskodar blir laga.</translation>
        </message>
    </context>
    <context>
        <name>FacesPage</name>
        <message>
            <source>Faces of the event</source>
            <translation>Ansikt frå arrangementet</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Angre</translation>
        </message>
        <message>
            <source>Faces of this group</source>
            <translation>Ansikta i denne gruppa</translation>
        </message>
        <message>
            <source>Not the same</source>
            <translation>Ikkje same</translation>
        </message>
        <message>
            <source>Move to a group of their own</source>
            <translation>Flytt til ei eiga gruppe</translation>
        </message>
        <message>
            <source>Next groups</source>
            <translation>Neste grupper</translation>
        </message>
        <message>
            <source>Who is this?</source>
            <translation>Kven er dette?</translation>
        </message>
        <message>
            <source>Is this one person?</source>
            <translation>Er dette éin person?</translation>
        </message>
        <message>
            <source>Is this a face?</source>
            <translation>Er dette eit ansikt?</translation>
        </message>
        <message>
            <source>Two groups look alike.</source>
            <translation>To grupper liknar på kvarandre.</translation>
        </message>
        <message>
            <source>Are all of these the same person?</source>
            <translation>Er alle desse same person?</translation>
        </message>
        <message>
            <source>The same person</source>
            <translation>Same person</translation>
        </message>
        <message>
            <source>Two people</source>
            <translation>To personar</translation>
        </message>
        <message numerus="yes">
            <source>%n face(s)</source>
            <translation>
                <numerusform>%n ansikt</numerusform>
                <numerusform>%n ansikt</numerusform>
            </translation>
        </message>
        <message>
            <source>click those who do not belong</source>
            <translation>klikk på dei som ikkje høyrer til</translation>
        </message>
        <message>
            <source>The program is not sure. F6 dismisses it; a name makes it a face.</source>
            <translation>Programmet er ikkje sikkert. F6 avviser; eit namn gjer det til eit ansikt.</translation>
        </message>
        <message numerus="yes">
            <source>%n chosen</source>
            <translation>
                <numerusform>%n valt</numerusform>
                <numerusform>%n valde</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FoldersDialog</name>
        <message>
            <source>Where are the pictures now?</source>
            <translation>Kvar er bileta no?</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Lukk</translation>
        </message>
        <message>
            <source>These folders are not where they were. If they lie on a disk that is not plugged in, plug it in and do nothing here. Names, answers and publications stay in any case.</source>
            <translation>Desse mappene er ikkje der dei var. Ligg dei på ein disk som ikkje er kopla til, så kople han til og gjer ingenting her. Namn, svar og publiseringar blir verande uansett.</translation>
        </message>
        <message>
            <source>Every folder is where the register thinks it is.</source>
            <translation>Alle mappene ligg der registeret trur.</translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s)</source>
            <translation>
                <numerusform>%n bilete</numerusform>
                <numerusform>%n bilete</numerusform>
            </translation>
        </message>
        <message>
            <source>Show where …</source>
            <translation>Vis kvar …</translation>
        </message>
        <message>
            <source>Show where {folder} lies now</source>
            <translation>Vis kvar {folder} ligg no</translation>
        </message>
        <message>
            <source>Where “{folder}” lies now</source>
            <translation>Kvar «{folder}» ligg no</translation>
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
                <numerusform>%n bilete funne.</numerusform>
                <numerusform>%n bilete funne.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) are not there.</source>
            <translation>
                <numerusform>%n fil er ikkje der.</numerusform>
                <numerusform>%n filer er ikkje der.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) with the same name hold something else, and were left out.</source>
            <translation>
                <numerusform>%n fil med same namn inneheld noko anna, og er ikkje teken med.</numerusform>
                <numerusform>%n filer med same namn inneheld noko anna, og er ikkje tekne med.</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose another folder.</source>
            <translation>Vel ei anna mappe.</translation>
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
                <numerusform>%n bilete blir vurdert på nytt med ein gong.</numerusform>
                <numerusform>%n bilete blir vurderte på nytt med ein gong.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more may show {name} and stay stopped until somebody looks.</source>
            <translation>
                <numerusform>%n bilete til kan vise {name} og er stoppa til nokon har sett på det.</numerusform>
                <numerusform>%n bilete til kan vise {name} og er stoppa til nokon har sett på dei.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n publication(s) stay out: {where}.</source>
            <translation>
                <numerusform>%n publisering blir ståande: {where}.</numerusform>
                <numerusform>%n publiseringar blir ståande: {where}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n publication(s) must come down: {where}.</source>
            <translation>
                <numerusform>%n publisering må fjernast: {where}.</numerusform>
                <numerusform>%n publiseringar må fjernast: {where}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing of it is published.</source>
            <translation>Ingenting av det er publisert.</translation>
        </message>
        <message numerus="yes">
            <source>%n copy(ies) that others hold must be asked for.</source>
            <translation>
                <numerusform>%n kopi ligg hos andre: Be dei slette han.</numerusform>
                <numerusform>%n kopiar ligg hos andre: Be dei slette dei.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>That makes %n task(s).</source>
            <translation>
                <numerusform>Det blir %n oppgåve.</numerusform>
                <numerusform>Det blir %n oppgåver.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n face code(s) are deleted.</source>
            <translation>
                <numerusform>%n ansiktskode blir sletta.</numerusform>
                <numerusform>%n ansiktskodar blir sletta.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FormNotice</name>
        <message>
            <source>Read it under Forms</source>
            <translation>Les det inn under Skjema</translation>
        </message>
        <message>
            <source>This picture is a form that came back.</source>
            <translation>Dette biletet er eit skjema som har kome tilbake.</translation>
        </message>
    </context>
    <context>
        <name>FormsBar</name>
        <message>
            <source>Whom to ask</source>
            <translation>Kven skal spørjast</translation>
        </message>
        <message>
            <source>Returned forms</source>
            <translation>Innleverte skjema</translation>
        </message>
        <message>
            <source>Forms</source>
            <translation>Skjema</translation>
        </message>
    </context>
    <context>
        <name>FormsOutNote</name>
        <message>
            <source>Only those who have none yet</source>
            <translation>Berre dei som ikkje har fått</translation>
        </message>
        <message>
            <source>Everybody again</source>
            <translation>Alle på nytt</translation>
        </message>
        <message>
            <source>A form was printed on {day}, and it has not come back.</source>
            <translation>Det vart skrive ut eit skjema {day}, og det har ikkje kome tilbake.</translation>
        </message>
        <message>
            <source>All of them got a form on {day}, and none has come back.</source>
            <translation>Alle har fått eit skjema {day}, og ingen har kome tilbake.</translation>
        </message>
        <message numerus="yes">
            <source>%n of {all} got a form on {day}, and it has not come back.</source>
            <translation>
                <numerusform>%n av {all} fekk eit skjema {day}, og det har ikkje kome tilbake.</numerusform>
                <numerusform>%n av {all} fekk eit skjema {day}, og det har ikkje kome tilbake.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of {all} got a form, the last on {day}, and it has not come back.</source>
            <translation>
                <numerusform>%n av {all} har fått eit skjema, det siste {day}, og det har ikkje kome tilbake.</numerusform>
                <numerusform>%n av {all} har fått eit skjema, det siste {day}, og det har ikkje kome tilbake.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The form of %n of {all} has come back and waits under Forms.</source>
            <translation>
                <numerusform>Skjemaet til %n av {all} har kome tilbake og ventar under Skjema.</numerusform>
                <numerusform>Skjemaa til %n av {all} har kome tilbake og ventar under Skjema.</numerusform>
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
            <translation>Kva skjemaa gjeld</translation>
        </message>
        <message>
            <source>Who has to be asked</source>
            <translation>Kven som må spørjast</translation>
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
            <translation>Skriv ut til alle som manglar …</translation>
        </message>
        <message>
            <source>Who has answered what …</source>
            <translation>Kven har svara kva …</translation>
        </message>
        <message>
            <source>Go to the events</source>
            <translation>Gå til arrangementa</translation>
        </message>
        <message>
            <source>New event …</source>
            <translation>Nytt arrangement …</translation>
        </message>
        <message>
            <source>Record a signed form under People</source>
            <translation>Registrer eit underskrive skjema under Personar</translation>
        </message>
        <message>
            <source>Looking …</source>
            <translation>Ser etter …</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) to ask</source>
            <translation>
                <numerusform>%n person må spørjast</numerusform>
                <numerusform>%n personar må spørjast</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody has to be asked.</source>
            <translation>Ingen å spørje.</translation>
        </message>
        <message>
            <source>Print for the next event …</source>
            <translation>Skriv ut til neste arrangement …</translation>
        </message>
        <message>
            <source>Not answered</source>
            <translation>Har ikkje svara</translation>
        </message>
        <message>
            <source>until {event}</source>
            <translation>fram til {event}</translation>
        </message>
        <message>
            <source>in the coming weeks</source>
            <translation>i vekene som kjem</translation>
        </message>
        <message>
            <source>Ends or changes soon</source>
            <translation>Går ut eller endrar seg snart</translation>
        </message>
        <message>
            <source>By event</source>
            <translation>Etter arrangement</translation>
        </message>
        <message>
            <source>Without a date</source>
            <translation>Utan dato</translation>
        </message>
        <message>
            <source>No event has a list of who was there yet. Write one under Pictures: choose an event, then “Who was there …”. Here you then see whose form is missing.</source>
            <translation>Ingen arrangement har enno ei liste over kven som var der. Skriv ho under Bilete: Vel eit arrangement, så «Kven som var der …». Då ser du her kven som manglar skjema.</translation>
        </message>
        <message>
            <source>There is no event yet. Make one, and write down who is expected. Here you then see whose form is missing, and print it.</source>
            <translation>Det er ikkje noko arrangement enno. Lag eitt, og skriv opp kven som kjem. Så ser du her kven som manglar skjema, og skriv det ut.</translation>
        </message>
        <message>
            <source>Ask for a new form before the next pictures are used.</source>
            <translation>Be om eit nytt skjema før dei neste bileta blir brukte.</translation>
        </message>
        <message>
            <source>They were at an event, and no form of theirs covers it today.</source>
            <translation>Dei var på eit arrangement, og ingen skjema frå dei dekkjer det i dag.</translation>
        </message>
        <message numerus="yes">
            <source>{silent} of %n have not answered.</source>
            <translation>
                <numerusform>{silent} av %n har ikkje svara.</numerusform>
                <numerusform>{silent} av %n har ikkje svara.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>All %n have answered.</source>
            <translation>
                <numerusform>%n person har svara.</numerusform>
                <numerusform>Alle %n har svara.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n have said no or must never be shown, and are not asked.</source>
            <translation>
                <numerusform>%n har sagt nei eller skal aldri publiserast, og blir ikkje spurd.</numerusform>
                <numerusform>%n har sagt nei eller skal aldri publiserast, og blir ikkje spurde.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n event(s)</source>
            <translation>
                <numerusform>%n arrangement</numerusform>
                <numerusform>%n arrangement</numerusform>
            </translation>
        </message>
        <message>
            <source>Without a name</source>
            <translation>Utan namn</translation>
        </message>
        <message>
            <source>Record the child's answer …</source>
            <translation>Registrer barnet sitt svar …</translation>
        </message>
    </context>
    <context>
        <name>GoneBar</name>
        <message>
            <source>Show where they are now …</source>
            <translation>Vis kvar dei er no …</translation>
        </message>
        <message>
            <source>Hide this message</source>
            <translation>Skjul meldinga</translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s) are not where they were.</source>
            <translation>
                <numerusform>%n bilete er ikkje der det var.</numerusform>
                <numerusform>%n bilete er ikkje der dei var.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>GuardianDialog</name>
        <message>
            <source>Add a guardian</source>
            <translation>Legg til ein føresett</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Kven</translation>
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
            <translation>Kven snakkar på vegner av {name}?</translation>
        </message>
        <message>
            <source>Change who speaks for somebody</source>
            <translation>Endre kven som snakkar på vegner av nokon</translation>
        </message>
        <message>
            <source>Add a representative</source>
            <translation>Legg til ein representant</translation>
        </message>
        <message>
            <source>Alone: nobody else has parental responsibility</source>
            <translation>Åleine: Ingen andre har foreldreansvar</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Frå</translation>
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
            <translation>Kven?</translation>
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
            <translation>Lat det stå ope når det gjeld inntil vidare. Ein sluttdato er aldri ei tilbaketrekking.</translation>
        </message>
        <message>
            <source>How do we know?</source>
            <translation>Korleis veit vi det?</translation>
        </message>
        <message>
            <source>What a representative says counts as if the person had said it.</source>
            <translation>Det ein representant seier, tel som om personen sjølv hadde sagt det.</translation>
        </message>
        <message>
            <source>Only those with parental responsibility can say yes; a no counts from any guardian.</source>
            <translation>Berre dei med foreldreansvar kan seie ja; eit nei gjeld same kva føresett det kjem frå.</translation>
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
            <translation>Utan det er ei underskrift ikkje eit ja; eit nei tel likevel.</translation>
        </message>
        <message>
            <source>Then one signature is enough.</source>
            <translation>Då er éi underskrift nok.</translation>
        </message>
        <message>
            <source>Everybody recorded with parental responsibility must sign.</source>
            <translation>Alle som er registrerte med foreldreansvar, må skrive under.</translation>
        </message>
        <message>
            <source>Write the name.</source>
            <translation>Skriv namnet.</translation>
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
            <translation>Kva barn gjeld det?</translation>
        </message>
        <message>
            <source>Guardian 1</source>
            <translation>Føresett 1</translation>
        </message>
        <message>
            <source>Guardian 2</source>
            <translation>Føresett 2</translation>
        </message>
        <message>
            <source>The register knows of another guardian: that one must sign, too</source>
            <translation>Det står ein føresett til i registeret, som òg må skrive under</translation>
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
            <translation>Ingen er registrert enno.</translation>
        </message>
        <message>
            <source>Add guardian …</source>
            <translation>Legg til føresett …</translation>
        </message>
        <message>
            <source>Add representative …</source>
            <translation>Legg til representant …</translation>
        </message>
        <message>
            <source>Guardians</source>
            <translation>Føresette</translation>
        </message>
        <message>
            <source>Representatives</source>
            <translation>Representantar</translation>
        </message>
        <message>
            <source>parental responsibility</source>
            <translation>foreldreansvar</translation>
        </message>
        <message>
            <source>alone</source>
            <translation>åleine</translation>
        </message>
        <message>
            <source>from {date}</source>
            <translation>frå {date}</translation>
        </message>
        <message>
            <source>until {date}</source>
            <translation>til og med {date}</translation>
        </message>
        <message>
            <source>not on this day</source>
            <translation>ikkje denne dagen</translation>
        </message>
    </context>
    <context>
        <name>Hands</name>
        <message>
            <source>I have read what is written there: it says nothing more</source>
            <translation>Eg har lese det som står der: Det seier ikkje noko meir</translation>
        </message>
        <message>
            <source>Proposed: the day of “{event}”. Compare it with the handwriting.</source>
            <translation>Forslag: dagen for «{event}». Samanlikn med handskrifta.</translation>
        </message>
        <message>
            <source>Proposed: the day the forms came in. Compare it with the handwriting.</source>
            <translation>Forslag: dagen skjemaa kom inn. Samanlikn med handskrifta.</translation>
        </message>
        <message>
            <source>The birth date, enlarged</source>
            <translation>Fødselsdatoen, forstørra</translation>
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
            <translation>Rettleiingane manglar i denne installasjonen.</translation>
        </message>
    </context>
    <context>
        <name>ImportPeopleDialog</name>
        <message>
            <source>People from a list</source>
            <translation>Personar frå ei liste</translation>
        </message>
        <message>
            <source>Drop a list here, saved as CSV</source>
            <translation>Slepp ei liste her, lagra som CSV</translation>
        </message>
        <message>
            <source>Choose a file …</source>
            <translation>Vel ei fil …</translation>
        </message>
        <message>
            <source>What the list means</source>
            <translation>Kva lista betyr</translation>
        </message>
        <message>
            <source>Put them on the list of</source>
            <translation>Set dei på lista til</translation>
        </message>
        <message>
            <source>No event</source>
            <translation>Ikkje noko arrangement</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Legg til</translation>
        </message>
        <message>
            <source>Names, contacts, and children's birth dates are read. Of adults only that they are adults is kept, and identity numbers are never read.</source>
            <translation>Namn, kontaktopplysningar og fødselsdatoen til barn blir lesne. Om vaksne blir det berre lagra at dei er vaksne, og fødselsnummer blir aldri lesne.</translation>
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
            <translation>Lista over personar</translation>
        </message>
        <message numerus="yes">
            <source>%n new person(s)</source>
            <translation>
                <numerusform>%n ny person</numerusform>
                <numerusform>%n nye personar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n there already</source>
            <translation>
                <numerusform>%n er der frå før</numerusform>
                <numerusform>%n er der frå før</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) left out</source>
            <translation>
                <numerusform>%n linje blir ikkje teken med</numerusform>
                <numerusform>%n linjer blir ikkje tekne med</numerusform>
            </translation>
        </message>
        <message>
            <source>Not stored: {columns}.</source>
            <translation>Blir ikkje lagra: {columns}.</translation>
        </message>
        <message>
            <source>Never read, identity numbers: {columns}.</source>
            <translation>Fødselsnummer blir aldri lesne: {columns}.</translation>
        </message>
        <message>
            <source>The first {n} lines are shown.</source>
            <translation>Dei første {n} linjene er viste.</translation>
        </message>
        <message numerus="yes">
            <source>All %n are in our pictures. This is not the whole member register.</source>
            <translation>
                <numerusform>%n person på lista er på bileta våre. Dette er ikkje heile medlemsregisteret.</numerusform>
                <numerusform>Alle %n er på bileta våre. Dette er ikkje heile medlemsregisteret.</numerusform>
            </translation>
        </message>
        <message>
            <source>column {n}</source>
            <translation>kolonne {n}</translation>
        </message>
        <message>
            <source>Left out: {reason}</source>
            <translation>Blir ikkje teken med: {reason}</translation>
        </message>
        <message>
            <source>Named above already</source>
            <translation>Står alt lenger oppe</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Ny</translation>
        </message>
        <message>
            <source>There already</source>
            <translation>Er der frå før</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Linje</translation>
        </message>
        <message>
            <source>What happens</source>
            <translation>Kva som skjer</translation>
        </message>
        <message>
            <source>First name</source>
            <translation>Fornamn</translation>
        </message>
        <message>
            <source>Last name</source>
            <translation>Etternamn</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Namn</translation>
        </message>
        <message>
            <source>Birth</source>
            <translation>Fødd</translation>
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
            <translation>vaksen</translation>
        </message>
        <message numerus="yes">
            <source>Add %n person(s)</source>
            <translation>
                <numerusform>Legg til %n person</numerusform>
                <numerusform>Legg til %n personar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) added</source>
            <translation>
                <numerusform>%n person er lagd til</numerusform>
                <numerusform>%n personar er lagde til</numerusform>
            </translation>
        </message>
        <message>
            <source>The list of the event was filled</source>
            <translation>Lista til arrangementet er fylt ut</translation>
        </message>
    </context>
    <context>
        <name>ImportRegisterDialog</name>
        <message>
            <source>Import a register</source>
            <translation>Importer eit register</translation>
        </message>
        <message>
            <source>Drop the file here</source>
            <translation>Slepp fila her</translation>
        </message>
        <message>
            <source>Choose the file …</source>
            <translation>Vel fila …</translation>
        </message>
        <message>
            <source>The file is being read</source>
            <translation>Fila blir lesen</translation>
        </message>
        <message>
            <source>What the file brings</source>
            <translation>Kva fila inneheld</translation>
        </message>
        <message>
            <source>In the file</source>
            <translation>I fila</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Ny</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Endra</translation>
        </message>
        <message>
            <source>An import cannot be undone. Take a backup first if you are not sure: see Backup in the settings.</source>
            <translation>Ein import kan ikkje angrast. Er du usikker, ta ein sikkerheitskopi først: Sjå Sikkerheitskopi i innstillingane.</translation>
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
            <translation>Ei fil som dette eller eit anna program har eksportert. Anten blir alt teke inn, eller ingenting. Det som finst frå før, blir ikkje lagt inn to gonger, og ingen svar blir endra.</translation>
        </message>
        <message>
            <source>Registers (*.json);;All files (*)</source>
            <translation>Register (*.json);;Alle filer (*)</translation>
        </message>
        <message>
            <source>The register to import</source>
            <translation>Registeret som skal importerast</translation>
        </message>
        <message>
            <source>What is wrong with the file</source>
            <translation>Kva som er gale med fila</translation>
        </message>
        <message numerus="yes">
            <source>%n new record(s)</source>
            <translation>
                <numerusform>%n ny opplysning</numerusform>
                <numerusform>%n nye opplysningar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changed</source>
            <translation>
                <numerusform>%n endra</numerusform>
                <numerusform>%n endra</numerusform>
            </translation>
        </message>
        <message>
            <source>The file brings nothing new</source>
            <translation>Fila inneheld ikkje noko nytt</translation>
        </message>
        <message numerus="yes">
            <source>%n there already</source>
            <translation>
                <numerusform>%n er der frå før</numerusform>
                <numerusform>%n er der frå før</numerusform>
            </translation>
        </message>
        <message>
            <source>There are no people here yet: organisation, rules and channels come from the file.</source>
            <translation>Det er ingen personar her enno: Organisasjon, reglar og kanalar blir henta frå fila.</translation>
        </message>
        <message>
            <source>{path} ({id}): the register has a protection here, and the file takes it away.</source>
            <translation>{path} ({id}): Registeret har eit vern her, og fila fjernar det.</translation>
        </message>
        <message>
            <source>Protections that the file takes away</source>
            <translation>Vern som fila fjernar</translation>
        </message>
        <message numerus="yes">
            <source>%n protection(s) will be taken away, and that is meant</source>
            <translation>
                <numerusform>%n vern blir fjerna, og det er meininga</numerusform>
                <numerusform>%n vern blir fjerna, og det er meininga</numerusform>
            </translation>
        </message>
        <message>
            <source>Channels</source>
            <translation>Kanalar</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>Arrangement</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personar</translation>
        </message>
        <message>
            <source>Who speaks for whom</source>
            <translation>Kven som snakkar på vegner av kven</translation>
        </message>
        <message>
            <source>Consents</source>
            <translation>Samtykke</translation>
        </message>
        <message>
            <source>Children's own answers</source>
            <translation>Barn sine eigne svar</translation>
        </message>
        <message>
            <source>Withdrawals</source>
            <translation>Tilbaketrekkingar</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Bilete</translation>
        </message>
        <message>
            <source>People in pictures</source>
            <translation>Personar på bilete</translation>
        </message>
        <message>
            <source>Publications</source>
            <translation>Publiseringar</translation>
        </message>
        <message>
            <source>Copies handed out</source>
            <translation>Utleverte kopiar</translation>
        </message>
        <message>
            <source>Exceptions</source>
            <translation>Unntak</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) imported</source>
            <translation>
                <numerusform>%n opplysning importert</numerusform>
                <numerusform>%n opplysningar importerte</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ItemFields</name>
        <message>
            <source>Which pictures</source>
            <translation>Kva bilete</translation>
        </message>
        <message>
            <source>From all our activities</source>
            <translation>Frå alle aktivitetane våre</translation>
        </message>
        <message>
            <source>Only from “{title}”</source>
            <translation>Berre frå «{title}»</translation>
        </message>
        <message>
            <source>Only this kind of event: {kind}</source>
            <translation>Berre denne typen arrangement: {kind}</translation>
        </message>
        <message>
            <source>Taken from</source>
            <translation>Tekne frå og med</translation>
        </message>
        <message>
            <source>Taken up to</source>
            <translation>Tekne til og med</translation>
        </message>
        <message>
            <source>Open to everyone</source>
            <translation>Ope for alle</translation>
        </message>
        <message>
            <source>For members</source>
            <translation>For medlemmer</translation>
        </message>
        <message>
            <source>Yes, other parts of the organisation may use them</source>
            <translation>Ja, andre organisasjonsledd kan bruke dei</translation>
        </message>
        <message>
            <source>Only these units</source>
            <translation>Berre desse ledda</translation>
        </message>
        <message>
            <source>Only these units, with commas; empty means all</source>
            <translation>Berre desse ledda, med komma mellom; tomt betyr alle</translation>
        </message>
        <message>
            <source>No to all of them</source>
            <translation>Nei til alle</translation>
        </message>
        <message>
            <source>Keys: J or Y yes, N no, Delete blank, arrows to the next.</source>
            <translation>Tastar: J ja, N nei, Delete tomt, piltastane til neste.</translation>
        </message>
        <message>
            <source>Take this part out</source>
            <translation>Ta ut denne delen</translation>
        </message>
        <message>
            <source>And also …</source>
            <translation>Og dessutan …</translation>
        </message>
        <message>
            <source>1. What?</source>
            <translation>1. Kva?</translation>
        </message>
        <message>
            <source>2. Which pictures?</source>
            <translation>2. Kva bilete?</translation>
        </message>
        <message>
            <source>3. Where? Answer as on the form; blank is no answer</source>
            <translation>3. Kvar? Svar som på skjemaet; tomt betyr utan svar</translation>
        </message>
        <message>
            <source>4. What for?</source>
            <translation>4. Til kva?</translation>
        </message>
        <message>
            <source>5. Name</source>
            <translation>5. Namn</translation>
        </message>
        <message>
            <source>Nothing ticked means no name.</source>
            <translation>Utan eit val gjeld «ikkje namn».</translation>
        </message>
        <message>
            <source>7. Other units</source>
            <translation>7. Andre organisasjonsledd</translation>
        </message>
        <message>
            <source>Say whether it is about pictures, film or voice.</source>
            <translation>Sei om det gjeld bilete, film eller stemme.</translation>
        </message>
        <message>
            <source>Say what the pictures may be used for.</source>
            <translation>Sei kva bileta kan brukast til.</translation>
        </message>
        <message>
            <source>The last day lies before the first.</source>
            <translation>Den siste dagen er før den første.</translation>
        </message>
        <message>
            <source>As it was recorded before</source>
            <translation>Slik det stod før</translation>
        </message>
    </context>
    <context>
        <name>KeyCard</name>
        <message>
            <source>Keys</source>
            <translation>Nøklar</translation>
        </message>
        <message>
            <source>Set a passphrase …</source>
            <translation>Set eit passord …</translation>
        </message>
        <message>
            <source>Change the passphrase …</source>
            <translation>Byt passord …</translation>
        </message>
        <message>
            <source>Add another passphrase …</source>
            <translation>Legg til eit passord til …</translation>
        </message>
        <message>
            <source>Remove the key on this computer …</source>
            <translation>Fjern nøkkelen på denne maskina …</translation>
        </message>
        <message>
            <source>Write a recovery key …</source>
            <translation>Lag ein gjenopprettingsnøkkel …</translation>
        </message>
        <message>
            <source>A passphrase opens the register. The key stored on this computer opens it too, without asking for the passphrase, until you remove it.</source>
            <translation>Eit passord opnar registeret. Nøkkelen på denne maskina opnar det også, utan å spørje om passordet, til du fjernar han.</translation>
        </message>
        <message>
            <source>The register opens with its passphrase only.</source>
            <translation>Registeret blir opna berre med passordet.</translation>
        </message>
        <message>
            <source>The key stored on this computer opens the register, without a passphrase: whoever can log in here as you can open it.</source>
            <translation>Nøkkelen på denne maskina opnar registeret, utan passord: Den som kan logge inn her som deg, kan opne det.</translation>
        </message>
        <message>
            <source>There is a recovery key. Keep the paper locked away.</source>
            <translation>Det finst ein gjenopprettingsnøkkel. Hald papiret innelåst.</translation>
        </message>
        <message>
            <source>There is no recovery key: if the passphrase is forgotten, everything is lost.</source>
            <translation>Det finst ingen gjenopprettingsnøkkel: Blir passordet gløymt, er alt tapt.</translation>
        </message>
        <message>
            <source>There is no recovery key: if this computer breaks, everything is lost, backups too.</source>
            <translation>Det finst ingen gjenopprettingsnøkkel: Går maskina i stykke, er alt tapt, også sikkerheitskopiane.</translation>
        </message>
        <message>
            <source>The key on this computer is removed.</source>
            <translation>Nøkkelen på denne maskina er fjerna.</translation>
        </message>
        <message>
            <source>The passphrase is set.</source>
            <translation>Passordet er sett.</translation>
        </message>
        <message>
            <source>Remove the key on this computer?</source>
            <translation>Fjerne nøkkelen på denne maskina?</translation>
        </message>
        <message>
            <source>The passphrase is set, but the key stored on this computer still opens the register without it. Remove that key? Then the passphrase is needed each time. Write a recovery key too, in case it is forgotten.</source>
            <translation>Passordet er sett, men nøkkelen på denne maskina opnar framleis registeret utan det. Fjerne den nøkkelen? Då trengst passordet kvar gong. Lag også ein gjenopprettingsnøkkel, i tilfelle passordet blir gløymt.</translation>
        </message>
        <message>
            <source>Where should the recovery key be written?</source>
            <translation>Kvar skal gjenopprettingsnøkkelen lagrast?</translation>
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
            <translation>Tastar</translation>
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
            <translation>gå til ei side</translation>
        </message>
        <message>
            <source>add a folder of pictures</source>
            <translation>legg til ei mappe med bilete</translation>
        </message>
        <message>
            <source>undo, as often as you like</source>
            <translation>angre, så mange gonger du vil</translation>
        </message>
        <message>
            <source>do again what was undone</source>
            <translation>gjer på nytt det som blei angra</translation>
        </message>
        <message>
            <source>lock the window, where a passphrase opens the register</source>
            <translation>lås vindauget, når det er eit passord som opnar registeret</translation>
        </message>
        <message>
            <source>the guide of this page</source>
            <translation>rettleiinga til denne sida</translation>
        </message>
        <message>
            <source>this sheet</source>
            <translation>dette arket</translation>
        </message>
        <message>
            <source>Forms to fill in</source>
            <translation>Felt som skal fyllast ut</translation>
        </message>
        <message>
            <source>save</source>
            <translation>lagre</translation>
        </message>
        <message>
            <source>leave; it asks first where something was filled in</source>
            <translation>lukk; det spør først om noko er fylt ut</translation>
        </message>
        <message>
            <source>yes, yes and no, as on the paper</source>
            <translation>ja, ja og nei, slik det står på papiret</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Bilete</translation>
        </message>
        <message>
            <source>move in the grid; with Shift choose several</source>
            <translation>flytt deg i rutenettet; med Shift vel du fleire</translation>
        </message>
        <message>
            <source>look at a picture, large</source>
            <translation>sjå eit bilete i stort</translation>
        </message>
        <message>
            <source>not the person who is suggested</source>
            <translation>ikkje den som blir foreslått</translation>
        </message>
        <message>
            <source>not a face; or two people, where it asks whether it is one</source>
            <translation>ikkje eit ansikt; eller to personar, når det spør om det er éin</translation>
        </message>
        <message>
            <source>somebody is missing: set the picture aside</source>
            <translation>nokon manglar ramme: legg biletet til side</translation>
        </message>
        <message>
            <source>open the answer of a picture</source>
            <translation>opne svaret på eit bilete</translation>
        </message>
        <message>
            <source>Filled in forms that came back</source>
            <translation>Innleverte skjema</translation>
        </message>
        <message>
            <source>approve the page, file it and go on</source>
            <translation>godkjenn sida, arkiver ho og gå vidare</translation>
        </message>
        <message>
            <source>the next page, the page before</source>
            <translation>neste side, førre side</translation>
        </message>
        <message>
            <source>a tick that is not sure: yes, no</source>
            <translation>eit usikkert kryss: ja, nei</translation>
        </message>
        <message>
            <source>the page larger, smaller, whole, turned</source>
            <translation>sida større, mindre, heil, dreidd</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Mellomrom</translation>
        </message>
        <message>
            <source>choose all</source>
            <translation>vel alle</translation>
        </message>
        <message>
            <source>choose none</source>
            <translation>vel ingen</translation>
        </message>
        <message>
            <source>change the chosen event</source>
            <translation>endre arrangementet som er valt</translation>
        </message>
        <message>
            <source>take the chosen people off the list of an event</source>
            <translation>ta dei valde personane av lista til eit arrangement</translation>
        </message>
        <message>
            <source>Faces</source>
            <translation>Ansikt</translation>
        </message>
        <message>
            <source>give the group the name, and go on</source>
            <translation>gi gruppa namnet og gå vidare</translation>
        </message>
        <message>
            <source>somebody new, of just the typed name</source>
            <translation>ein ny person med akkurat det namnet</translation>
        </message>
        <message>
            <source>somebody in the list</source>
            <translation>ein i lista</translation>
        </message>
        <message>
            <source>skip this group</source>
            <translation>hopp over denne gruppa</translation>
        </message>
        <message>
            <source>a stranger</source>
            <translation>ein framand</translation>
        </message>
        <message>
            <source>not recognisable</source>
            <translation>ikkje attkjenneleg</translation>
        </message>
        <message>
            <source>everyone else in this picture is a stranger</source>
            <translation>alle andre på biletet er framande</translation>
        </message>
        <message>
            <source>change face</source>
            <translation>byt ansikt</translation>
        </message>
        <message>
            <source>mark a face that does not belong, and move those away</source>
            <translation>merk ansikt som ikkje høyrer til, og flytt dei bort</translation>
        </message>
        <message>
            <source>the whole picture</source>
            <translation>heile biletet</translation>
        </message>
        <message>
            <source>Looking pictures over</source>
            <translation>Sjå over bilete</translation>
        </message>
        <message>
            <source>everyone on the screen has a frame</source>
            <translation>alle på skjermen har ramme</translation>
        </message>
        <message>
            <source>back to the names</source>
            <translation>tilbake til namna</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personar</translation>
        </message>
        <message>
            <source>search for a name</source>
            <translation>søk etter eit namn</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Innstillingar</translation>
        </message>
        <message>
            <source>move a channel up or down</source>
            <translation>flytt ein kanal opp eller ned</translation>
        </message>
        <message>
            <source>The answer of a picture</source>
            <translation>Svaret på eit bilete</translation>
        </message>
        <message>
            <source>the picture before, the picture after</source>
            <translation>førre bilete, neste bilete</translation>
        </message>
        <message>
            <source>choose a channel</source>
            <translation>vel ein kanal</translation>
        </message>
        <message>
            <source>larger, smaller, the whole picture</source>
            <translation>større, mindre, heile biletet</translation>
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
            <translation>Siste arrangement</translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s)</source>
            <translation>
                <numerusform>%n bilete</numerusform>
                <numerusform>%n bilete</numerusform>
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
                <numerusform>%n bilete</numerusform>
                <numerusform>%n bilete</numerusform>
            </translation>
        </message>
        <message>
            <source>See the letters …</source>
            <translation>Sjå breva …</translation>
        </message>
        <message>
            <source>One letter for each recipient: which pictures, where they are, and by when they must be gone. Nobody is named in it. You print or save the letters, and send them yourself.</source>
            <translation>Eitt brev til kvar mottakar: kva bilete det gjeld, kvar dei ligg, og når dei må vere borte. Ingen blir nemnde med namn. Du skriv ut eller lagrar breva, og sender dei sjølv.</translation>
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
            <translation>Skriv passordet for å gå vidare. Alt er slik du forlét det.</translation>
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
            <translation>Berre eit passord kan låse programmet. Set eit under Nøklar i innstillingane.</translation>
        </message>
    </context>
    <context>
        <name>LookCard</name>
        <message>
            <source>Language of the window</source>
            <translation>Språket i vindauget</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Fargar</translation>
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
            <translation>Prøv med øvingsbilete</translation>
        </message>
        <message>
            <source>Practice</source>
            <translation>Øving</translation>
        </message>
        <message>
            <source>Language and look</source>
            <translation>Språk og utsjånad</translation>
        </message>
    </context>
    <context>
        <name>LookOver</name>
        <message>
            <source>Pictures to look over</source>
            <translation>Bilete som skal sjåast over</translation>
        </message>
        <message>
            <source>Somebody is missing</source>
            <translation>Nokon manglar ramme</translation>
        </message>
        <message>
            <source>This picture cannot be shown here, so it cannot be confirmed.</source>
            <translation>Biletet kan ikkje visast her, og kan difor ikkje stadfestast.</translation>
        </message>
        <message>
            <source>Everyone is framed</source>
            <translation>Alle har ramme</translation>
        </message>
        <message>
            <source>Somebody is missing in this picture</source>
            <translation>Nokon manglar ramme på dette biletet</translation>
        </message>
        <message>
            <source>Space sets the picture aside; F8 opens it to frame who is missing</source>
            <translation>Mellomrom legg biletet til side; F8 opnar det så du kan ramme inn den som manglar</translation>
        </message>
        <message>
            <source>Stop here</source>
            <translation>Stopp her</translation>
        </message>
        <message>
            <source>Look for backs, name badges and reflections too.</source>
            <translation>Sjå etter ryggar, namneskilt og spegelbilete også.</translation>
        </message>
        <message>
            <source>Has everyone got a frame?</source>
            <translation>Har alle fått ramme?</translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s) left</source>
            <translation>
                <numerusform>%n bilete att</numerusform>
                <numerusform>%n bilete att</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s) confirmed</source>
            <translation>
                <numerusform>%n bilete stadfesta</numerusform>
                <numerusform>%n bilete stadfesta</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LookThroughDialog</name>
        <message>
            <source>Is there really nobody?</source>
            <translation>Er det verkeleg ingen?</translation>
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
            <translation>Sjå også etter ryggar, namneskilt og spegelbilete. Enter stadfester, S hoppar over.</translation>
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
            <translation>Det er ansikt på biletet. Sei først at dei ikkje er ansikt.</translation>
        </message>
        <message>
            <source>This picture cannot be shown here, so it cannot be confirmed.</source>
            <translation>Biletet kan ikkje visast her, og kan difor ikkje stadfestast.</translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s) confirmed</source>
            <translation>
                <numerusform>%n bilete stadfesta</numerusform>
                <numerusform>%n bilete stadfesta</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LookalikeDialog</name>
        <message>
            <source>Look-alikes</source>
            <translation>Liknar på kvarandre</translation>
        </message>
        <message>
            <source>They look alike</source>
            <translation>Dei liknar på kvarandre</translation>
        </message>
        <message>
            <source>Who is mistaken for {name}?</source>
            <translation>Kven blir forveksla med {name}?</translation>
        </message>
        <message>
            <source>Twins, siblings, parent and child: whoever the program may confuse.</source>
            <translation>Tvillingar, sysken, forelder og barn: alle som programmet kan forveksle.</translation>
        </message>
        <message>
            <source>Faces of {name} and {other} are then always asked about one by one, and a suggested name is not enough to publish.</source>
            <translation>Då blir du alltid spurd om eitt og eitt ansikt av {name} og {other}, og eit foreslått namn er ikkje nok til å publisere.</translation>
        </message>
        <message>
            <source>{name} and {other} look alike</source>
            <translation>{name} og {other} liknar på kvarandre</translation>
        </message>
    </context>
    <context>
        <name>LookalikesCard</name>
        <message>
            <source>Their faces are never named several at a time; you are always asked.</source>
            <translation>Dei får aldri namn fleire om gongen. Du blir alltid spurd om kvart ansikt.</translation>
        </message>
        <message>
            <source>No longer mistaken</source>
            <translation>Blir ikkje forveksla lenger</translation>
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
            <translation>Bilete</translation>
        </message>
        <message>
            <source>Faces</source>
            <translation>Ansikt</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personar</translation>
        </message>
        <message>
            <source>Forms</source>
            <translation>Skjema</translation>
        </message>
        <message>
            <source>Removals</source>
            <translation>Fjerning</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Innstillingar</translation>
        </message>
        <message>
            <source>Local register</source>
            <translation>Lokalt register</translation>
        </message>
        <message>
            <source>Hide this message</source>
            <translation>Skjul meldinga</translation>
        </message>
        <message>
            <source>Stopped. What was finished is kept.</source>
            <translation>Stansa. Det som var ferdig, er teke vare på.</translation>
        </message>
    </context>
    <context>
        <name>MergeDialog</name>
        <message>
            <source>The same person twice</source>
            <translation>Same person to gonger</translation>
        </message>
        <message>
            <source>They are one person</source>
            <translation>Dei er éin person</translation>
        </message>
        <message>
            <source>Which other record is also {name}?</source>
            <translation>Kva for ei anna oppføring er også {name}?</translation>
        </message>
        <message>
            <source>Pick it, and read first what it means.</source>
            <translation>Vel ho, og les først kva det betyr.</translation>
        </message>
        <message>
            <source>“{other}” becomes part of “{keep}” and leaves the list.</source>
            <translation>«{other}» blir ein del av «{keep}» og forsvinn frå lista.</translation>
        </message>
        <message>
            <source>Then {what} belong to “{keep}”.</source>
            <translation>Då høyrer {what} til «{keep}».</translation>
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
                <numerusform>%n bilete</numerusform>
                <numerusform>%n bilete</numerusform>
            </translation>
        </message>
        <message>
            <source>What either of them said no to still holds.</source>
            <translation>Det ein av dei har sagt nei til, er framleis nei.</translation>
        </message>
        <message>
            <source>Ctrl+Z takes it back.</source>
            <translation>Ctrl+Z angrar.</translation>
        </message>
        <message numerus="yes">
            <source>Both are named in %n picture(s): are they really one person?</source>
            <translation>
                <numerusform>Begge har namn på %n bilete: Er dei verkeleg éin person?</numerusform>
                <numerusform>Begge har namn på %n bilete: Er dei verkeleg éin person?</numerusform>
            </translation>
        </message>
        <message>
            <source>One of them speaks for the other: are they really one person?</source>
            <translation>Den eine snakkar på vegner av den andre: Er dei verkeleg éin person?</translation>
        </message>
        <message>
            <source>Somebody said that they only look alike: are they really one person?</source>
            <translation>Nokon har sagt at dei berre liknar på kvarandre: Er dei verkeleg éin person?</translation>
        </message>
        <message>
            <source>“{other}” and “{keep}” are now one person</source>
            <translation>«{other}» og «{keep}» er no éin person</translation>
        </message>
    </context>
    <context>
        <name>MoreFilters</name>
        <message>
            <source>Pictures of</source>
            <translation>Bilete av</translation>
        </message>
        <message>
            <source>Pictures of anybody</source>
            <translation>Bilete av kven som helst</translation>
        </message>
        <message>
            <source>What has to be done</source>
            <translation>Kva som må gjerast</translation>
        </message>
        <message>
            <source>Taken in</source>
            <translation>Teke i</translation>
        </message>
        <message>
            <source>Pictures or film</source>
            <translation>Bilete eller film</translation>
        </message>
        <message>
            <source>Pictures and film</source>
            <translation>Bilete og film</translation>
        </message>
        <message>
            <source>Pictures only</source>
            <translation>Berre bilete</translation>
        </message>
        <message>
            <source>Film only</source>
            <translation>Berre film</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Rekkjefølgje</translation>
        </message>
        <message>
            <source>Oldest first</source>
            <translation>Eldste først</translation>
        </message>
        <message>
            <source>Latest first</source>
            <translation>Nyaste først</translation>
        </message>
        <message>
            <source>By file name</source>
            <translation>Etter filnamn</translation>
        </message>
        <message>
            <source>Show everything</source>
            <translation>Vis alt</translation>
        </message>
        <message>
            <source>Any day</source>
            <translation>Alle dagar</translation>
        </message>
        <message>
            <source>Any reason</source>
            <translation>Alle årsaker</translation>
        </message>
        <message numerus="yes">
            <source>Looking for reasons: %n picture(s) left</source>
            <translation>
                <numerusform>Finn årsaker: %n bilete att</numerusform>
                <numerusform>Finn årsaker: %n bilete att</numerusform>
            </translation>
        </message>
        <message>
            <source>Without a day</source>
            <translation>Utan dato</translation>
        </message>
    </context>
    <context>
        <name>Moves</name>
        <message>
            <source>The pictures are in that event already</source>
            <translation>Bileta høyrer alt til der</translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s) moved to “{title}”</source>
            <translation>
                <numerusform>%n bilete er flytta til «{title}»</numerusform>
                <numerusform>%n bilete er flytta til «{title}»</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s) belong to no event now</source>
            <translation>
                <numerusform>%n bilete høyrer ikkje lenger til noko arrangement</numerusform>
                <numerusform>%n bilete høyrer ikkje lenger til noko arrangement</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s) for {channel} changed</source>
            <translation>
                <numerusform>%n svar for {channel} er endra</numerusform>
                <numerusform>%n svar for {channel} er endra</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Photographer written on %n picture(s)</source>
            <translation>
                <numerusform>Fotografen er skriven på %n bilete</numerusform>
                <numerusform>Fotografen er skriven på %n bilete</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NameDialog</name>
        <message>
            <source>A person without a face</source>
            <translation>Ein person utan ansikt</translation>
        </message>
        <message>
            <source>Who is this?</source>
            <translation>Kven er dette?</translation>
        </message>
        <message>
            <source>Recognised by</source>
            <translation>Blir kjend att på</translation>
        </message>
        <message>
            <source>Seen from behind</source>
            <translation>Sett bakfrå</translation>
        </message>
        <message>
            <source>Name badge</source>
            <translation>Namneskilt</translation>
        </message>
        <message>
            <source>Body, clothes or wheelchair</source>
            <translation>Kropp, klede eller rullestol</translation>
        </message>
        <message>
            <source>Reflection</source>
            <translation>Spegelbilete</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Namn</translation>
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
            <translation>Kven er dette? Skriv eit namn</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Namn</translation>
        </message>
        <message>
            <source>People to choose from</source>
            <translation>Personar å velje mellom</translation>
        </message>
        <message>
            <source>Exactly this name</source>
            <translation>Nøyaktig dette namnet</translation>
        </message>
        <message>
            <source>Known already</source>
            <translation>Kjend frå før</translation>
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
            <translation>Nyleg brukt</translation>
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
            <translation>Kven meiner du? Vel med piltastane, eller trykk Ctrl+Enter for ein ny person.</translation>
        </message>
        <message>
            <source>Do you mean {name}? Enter says yes, Ctrl+Enter adds somebody new.</source>
            <translation>Meiner du {name}? Enter tyder ja, Ctrl+Enter lagar ein ny person.</translation>
        </message>
    </context>
    <context>
        <name>NamingDone</name>
        <message>
            <source>A picture stays in review until somebody has seen that everyone in it has a frame.</source>
            <translation>Eit bilete må vurderast heilt til nokon har sett at alle på det har fått ei ramme.</translation>
        </message>
        <message>
            <source>Add pictures …</source>
            <translation>Legg til bilete …</translation>
        </message>
        <message>
            <source>No faces yet</source>
            <translation>Ingen ansikt enno</translation>
        </message>
        <message>
            <source>Add a folder of pictures first. The program finds the faces; here you say who they are.</source>
            <translation>Legg til ei mappe med bilete først. Programmet finn ansikta, og her seier du kven dei er.</translation>
        </message>
        <message>
            <source>Every face has been looked at.</source>
            <translation>Alle ansikta er gjennomgådde.</translation>
        </message>
        <message numerus="yes">
            <source>%n face(s) have a name</source>
            <translation>
                <numerusform>%n ansikt har namn</numerusform>
                <numerusform>%n ansikt har namn</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) named</source>
            <translation>
                <numerusform>%n person har namn</numerusform>
                <numerusform>%n personar har namn</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n stranger(s)</source>
            <translation>
                <numerusform>%n framand</numerusform>
                <numerusform>%n framande</numerusform>
            </translation>
        </message>
        <message>
            <source>Everyone is framed in every picture</source>
            <translation>Alle har ramme på alle bileta</translation>
        </message>
        <message numerus="yes">
            <source>Look over %n picture(s)</source>
            <translation>
                <numerusform>Sjå over %n bilete</numerusform>
                <numerusform>Sjå over %n bilete</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NamingKeys</name>
        <message>
            <source>change face</source>
            <translation>byt ansikt</translation>
        </message>
        <message>
            <source>whole picture</source>
            <translation>heile biletet</translation>
        </message>
    </context>
    <context>
        <name>NamingPanel</name>
        <message>
            <source>Name and go on</source>
            <translation>Gi namn og gå vidare</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Namn</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>Hopp over</translation>
        </message>
        <message>
            <source>Stranger</source>
            <translation>Framand</translation>
        </message>
        <message>
            <source>Not recognisable</source>
            <translation>Ikkje attkjenneleg</translation>
        </message>
        <message>
            <source>Not this person</source>
            <translation>Ikkje denne personen</translation>
        </message>
        <message>
            <source>Not a face</source>
            <translation>Ikkje eit ansikt</translation>
        </message>
        <message>
            <source>Everyone else in this picture is a stranger</source>
            <translation>Alle andre på biletet er framande</translation>
        </message>
        <message>
            <source>Not {name}</source>
            <translation>Ikkje {name}</translation>
        </message>
        <message numerus="yes">
            <source>Show %n more face(s)</source>
            <translation>
                <numerusform>Vis %n ansikt til</numerusform>
                <numerusform>Vis %n ansikt til</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NamingProgress</name>
        <message>
            <source>How many groups have a name</source>
            <translation>Kor mange grupper som har namn</translation>
        </message>
        <message>
            <source>{done} of {total} groups</source>
            <translation>{done} av {total} grupper</translation>
        </message>
        <message>
            <source>{percent} % of the faces have a name</source>
            <translation>{percent} % av ansikta har namn</translation>
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
            <translation>Bilete som ikkje er klare</translation>
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
            <translation>Ein ny brukar</translation>
        </message>
        <message>
            <source>Name and roles</source>
            <translation>Namn og roller</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Namn</translation>
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
            <translation>I eit lite lag har éin person alle rollene. Loggen viser kva rolle som blei brukt.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Lagra</translation>
        </message>
    </context>
    <context>
        <name>OfficersCard</name>
        <message>
            <source>Add somebody …</source>
            <translation>Legg til nokon …</translation>
        </message>
        <message>
            <source>Who uses the program here</source>
            <translation>Kven som bruker programmet her</translation>
        </message>
        <message>
            <source>The log names whoever decides, publishes or records something, by what is chosen here. It does not lock anything: everybody who opens the register can choose.</source>
            <translation>Loggen viser kven som avgjer, publiserer eller registrerer noko, etter det som er valt her. Det låser ingenting: Alle som opnar registeret, kan velje.</translation>
        </message>
        <message>
            <source>Choose who you are, so that the log can say who did what.</source>
            <translation>Vel kven du er, så loggen kan vise kven som gjorde kva.</translation>
        </message>
        <message>
            <source>Write your name, so that the log can say who did what.</source>
            <translation>Skriv namnet ditt, så loggen kan vise kven som gjorde kva.</translation>
        </message>
        <message>
            <source>No name yet</source>
            <translation>Utan namn enno</translation>
        </message>
        <message>
            <source>No longer uses the program</source>
            <translation>Bruker ikkje programmet lenger</translation>
        </message>
        <message>
            <source>I am {name}</source>
            <translation>Eg er {name}</translation>
        </message>
        <message>
            <source>Write your name …</source>
            <translation>Skriv namnet ditt …</translation>
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
            <translation>Denne maskina</translation>
        </message>
        <message>
            <source>A passphrase</source>
            <translation>Eit passord</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Passord</translation>
        </message>
        <message>
            <source>Once more</source>
            <translation>Ein gong til</translation>
        </message>
        <message>
            <source>What opens the register?</source>
            <translation>Kva opnar registeret?</translation>
        </message>
        <message>
            <source>The register opens with its passphrase.</source>
            <translation>Registeret blir opna med passordet.</translation>
        </message>
        <message>
            <source>Write a passphrase.</source>
            <translation>Skriv eit passord.</translation>
        </message>
        <message>
            <source>The two passphrases are not the same.</source>
            <translation>Dei to passorda er ikkje like.</translation>
        </message>
        <message>
            <source>Asked for every time. Four words or more are easy to remember. Nobody can find it again for you.</source>
            <translation>Du må skrive det kvar gong. Fire ord eller fleire er lette å hugse. Ingen kan finne det att for deg.</translation>
        </message>
        <message>
            <source>Whoever can log in here as you can open it. Nothing to remember.</source>
            <translation>Den som kan logge inn her som deg, kan opne det. Ingenting å hugse.</translation>
        </message>
    </context>
    <context>
        <name>OrganisationCard</name>
        <message>
            <source>Name of the branch</source>
            <translation>Namnet på laget</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisasjon</translation>
        </message>
        <message>
            <source>Contact for pictures</source>
            <translation>Kontakt for bilete</translation>
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
            <translation>Noreg</translation>
        </message>
        <message>
            <source>Sweden</source>
            <translation>Sverige</translation>
        </message>
        <message>
            <source>The country decides which days are counted, and that the picture of somebody who has died is protected in Norway.</source>
            <translation>Landet avgjer kva dagar som tel, og at bilete av den som er død, er verna i Noreg.</translation>
        </message>
        <message>
            <source>Language of forms and letters</source>
            <translation>Språket i skjema og brev</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Lagre</translation>
        </message>
        <message>
            <source>What belongs on forms, letters and posters, so that people know whom to ask.</source>
            <translation>Det som skal stå på skjema, brev og plakatar, så folk veit kven dei kan spørje.</translation>
        </message>
        <message>
            <source>Write the name of the branch.</source>
            <translation>Skriv namnet på laget.</translation>
        </message>
        <message>
            <source>The email address must have an @ and no spaces.</source>
            <translation>E-postadressa må ha ein @ og ingen mellomrom.</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Lagra</translation>
        </message>
        <message>
            <source>Somebody else changed the organisation meanwhile. What you wrote stands here; save again.</source>
            <translation>Nokon andre endra organisasjonen i mellomtida. Det du skreiv, står her; lagre ein gong til.</translation>
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
            <translation>Bunke frå {date}</translation>
        </message>
        <message>
            <source>Without a name</source>
            <translation>Utan namn</translation>
        </message>
        <message>
            <source>Name not known</source>
            <translation>Ukjent namn</translation>
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
            <translation>Sida til barnet</translation>
        </message>
        <message>
            <source>Guardians' side</source>
            <translation>Sida til dei føresette</translation>
        </message>
        <message>
            <source>Side {number}</source>
            <translation>Side {number}</translation>
        </message>
        <message>
            <source>Approved, waits for side {number}</source>
            <translation>Ventar på side {number}</translation>
        </message>
        <message>
            <source>Choose person</source>
            <translation>Vel person</translation>
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
            <translation>Fann ikkje underskrift</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Lesen</translation>
        </message>
        <message>
            <source>No reference found</source>
            <translation>Fann ingen referanse</translation>
        </message>
        <message>
            <source>Two forms on one page</source>
            <translation>To skjema på éi side</translation>
        </message>
        <message>
            <source>From another branch</source>
            <translation>Frå ei anna lokalforeining</translation>
        </message>
        <message>
            <source>Unknown reference</source>
            <translation>Ukjend referanse</translation>
        </message>
        <message>
            <source>Code does not fit</source>
            <translation>Koden passar ikkje</translation>
        </message>
        <message>
            <source>From another version</source>
            <translation>Frå ei anna utgåve</translation>
        </message>
        <message>
            <source>Older version</source>
            <translation>Eldre tekst</translation>
        </message>
        <message>
            <source>Corners missing</source>
            <translation>Hjørne manglar</translation>
        </message>
        <message>
            <source>Unsharp picture</source>
            <translation>Uskarpt bilete</translation>
        </message>
        <message>
            <source>Came twice</source>
            <translation>Kom to gonger</translation>
        </message>
        <message>
            <source>Several copies</source>
            <translation>Fleire eksemplar</translation>
        </message>
        <message>
            <source>Nothing to read</source>
            <translation>Ingenting å lese</translation>
        </message>
        <message>
            <source>Look at it</source>
            <translation>Sjå på ho</translation>
        </message>
    </context>
    <context>
        <name>PagesDialog</name>
        <message>
            <source>Scanned form</source>
            <translation>Skanna skjema</translation>
        </message>
        <message>
            <source>The pages of the scanned form</source>
            <translation>Sidene i det skanna skjemaet</translation>
        </message>
        <message>
            <source>Opening …</source>
            <translation>Opnar …</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Lukk</translation>
        </message>
        <message>
            <source>This kind of file cannot be shown here. Save a copy to open it.</source>
            <translation>Denne filtypen kan ikkje visast her. Lagre ein kopi for å opne han.</translation>
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
            <translation>Heile sida</translation>
        </message>
        <message>
            <source>Turn the page</source>
            <translation>Drei sida</translation>
        </message>
        <message>
            <source>Read as ticked</source>
            <translation>Lese som kryss</translation>
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
            <translation>Sida</translation>
        </message>
    </context>
    <context>
        <name>PassphraseDialog</name>
        <message>
            <source>Set a passphrase</source>
            <translation>Set eit passord</translation>
        </message>
        <message>
            <source>Change the passphrase</source>
            <translation>Byt passord</translation>
        </message>
        <message>
            <source>Remove the key on this computer</source>
            <translation>Fjern nøkkelen på denne maskina</translation>
        </message>
        <message>
            <source>The passphrase now</source>
            <translation>Passordet no</translation>
        </message>
        <message>
            <source>New passphrase</source>
            <translation>Nytt passord</translation>
        </message>
        <message>
            <source>New passphrase once more</source>
            <translation>Nytt passord ein gong til</translation>
        </message>
        <message>
            <source>Afterwards the register opens with the passphrase only. Write it here, so that it is certain that you know it.</source>
            <translation>Etterpå blir registeret opna berre med passordet. Skriv det her, så det er sikkert at du kan det.</translation>
        </message>
        <message>
            <source>Four words or more are easy to remember and hard to guess. Nobody can find a forgotten passphrase again; the recovery key is the only other way in.</source>
            <translation>Fire ord eller fleire er lette å hugse og vanskelege å gjette. Ingen kan finne att eit gløymt passord; gjenopprettingsnøkkelen er den einaste andre vegen inn.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
        <message>
            <source>The two new passphrases are not the same.</source>
            <translation>Dei to nye passorda er ikkje like.</translation>
        </message>
    </context>
    <context>
        <name>PasteNamesDialog</name>
        <message>
            <source>Paste a list</source>
            <translation>Lim inn ei liste</translation>
        </message>
        <message>
            <source>The list, one name on each line</source>
            <translation>Lista, eitt namn på kvar linje</translation>
        </message>
        <message>
            <source>One name on each line, with a number before it if you like:
12 Kari Nordmann</source>
            <translation>Eitt namn på kvar linje, gjerne med nummer framfor:
12 Kari Nordmann</translation>
        </message>
        <message>
            <source>What somebody new is to us</source>
            <translation>Kva ein ny person er hos oss</translation>
        </message>
        <message>
            <source>What the list means</source>
            <translation>Kva lista betyr</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Legg til</translation>
        </message>
        <message>
            <source>Paste the names of those who were there</source>
            <translation>Lim inn namna på dei som var der</translation>
        </message>
        <message>
            <source>Somebody new is</source>
            <translation>Ein ny person er</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) will be added.</source>
            <translation>
                <numerusform>%n person blir lagd til.</numerusform>
                <numerusform>%n personar blir lagde til.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) left out: add them one by one.</source>
            <translation>
                <numerusform>%n linje er utelaten: Legg ho til for seg.</numerusform>
                <numerusform>%n linjer er utelatne: Legg dei til éi og éi.</numerusform>
            </translation>
        </message>
        <message>
            <source>The list is too long. Paste it in parts.</source>
            <translation>Lista er for lang. Lim ho inn i delar.</translation>
        </message>
        <message>
            <source>Several people are called this</source>
            <translation>Fleire personar heiter dette</translation>
        </message>
        <message>
            <source>Too long for a name</source>
            <translation>For langt for eit namn</translation>
        </message>
        <message>
            <source>New: {kind}</source>
            <translation>Ny: {kind}</translation>
        </message>
        <message>
            <source>Known</source>
            <translation>Kjend</translation>
        </message>
        <message>
            <source>The number is in use already and is left out</source>
            <translation>Nummeret er alt i bruk og blir utelate</translation>
        </message>
    </context>
    <context>
        <name>PeoplePage</name>
        <message>
            <source>Search by name</source>
            <translation>Søk etter namn</translation>
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
            <translation>Utan samtykke</translation>
        </message>
        <message numerus="yes">
            <source>Something ends within %n day(s)</source>
            <translation>
                <numerusform>Noko går ut innan %n dag</numerusform>
                <numerusform>Noko går ut innan %n dagar</numerusform>
            </translation>
        </message>
        <message>
            <source>Children and young people</source>
            <translation>Barn og unge</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Har trekt samtykket</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personar</translation>
        </message>
        <message>
            <source>New person</source>
            <translation>Ny person</translation>
        </message>
        <message>
            <source>People from a list</source>
            <translation>Personar frå ei liste</translation>
        </message>
        <message>
            <source>{name} is no longer taken for somebody else</source>
            <translation>{name} blir ikkje lenger forveksla med nokon</translation>
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
            <translation>Ingen passar.</translation>
        </message>
        <message>
            <source>People appear here when you name faces, or add them yourself.</source>
            <translation>Personar dukkar opp her når du gir ansikt namn, eller legg dei til sjølv.</translation>
        </message>
        <message>
            <source>Without a name</source>
            <translation>Utan namn</translation>
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
            <translation>Vis korleis det er denne dagen</translation>
        </message>
        <message>
            <source>Back to today</source>
            <translation>Tilbake til i dag</translation>
        </message>
        <message>
            <source>As of</source>
            <translation>Gjeld den</translation>
        </message>
        <message>
            <source>This is how it stands on {date}, as far as is known today.</source>
            <translation>Slik er det {date}, etter det vi veit i dag.</translation>
        </message>
        <message>
            <source>This is how it stood on {date}, by what is recorded today.</source>
            <translation>Slik var det {date}, etter det som er registrert i dag.</translation>
        </message>
        <message>
            <source>By then:</source>
            <translation>Innan då:</translation>
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
            <translation>alder ukjend</translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s)</source>
            <translation>
                <numerusform>%n bilete</numerusform>
                <numerusform>%n bilete</numerusform>
            </translation>
        </message>
        <message>
            <source>Record signed form …</source>
            <translation>Registrer skjema …</translation>
        </message>
        <message>
            <source>The child's answer …</source>
            <translation>Barnet sitt svar …</translation>
        </message>
        <message>
            <source>Print form …</source>
            <translation>Skriv ut skjema …</translation>
        </message>
        <message>
            <source>More about this person</source>
            <translation>Meir om personen</translation>
        </message>
        <message>
            <source>Without a name</source>
            <translation>Utan namn</translation>
        </message>
        <message>
            <source>Print a withdrawal form …</source>
            <translation>Skriv ut skjema for å trekkje samtykke …</translation>
        </message>
        <message>
            <source>Print a confirmation …</source>
            <translation>Skriv ut ei stadfesting …</translation>
        </message>
        <message>
            <source>This is the same person as …</source>
            <translation>Dette er same person som …</translation>
        </message>
        <message>
            <source>Is easily mistaken for …</source>
            <translation>Er lett å forveksle med …</translation>
        </message>
        <message>
            <source>Add somebody who speaks for this person …</source>
            <translation>Legg til ein som snakkar på vegner av personen …</translation>
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
            <translation>Du ser kva som vil skje, før noko skjer.</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Bilete</translation>
        </message>
    </context>
    <context>
        <name>PersonChoice</name>
        <message>
            <source>Type a name</source>
            <translation>Skriv eit namn</translation>
        </message>
        <message>
            <source>without a name</source>
            <translation>utan namn</translation>
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
            <translation>Kven bestemmer</translation>
        </message>
        <message>
            <source>Language of forms</source>
            <translation>Språk på skjema</translation>
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
            <translation>Bestemmer sjølv</translation>
        </message>
        <message>
            <source>Decides with support</source>
            <translation>Bestemmer med støtte</translation>
        </message>
        <message>
            <source>Somebody else decides</source>
            <translation>Ein annan bestemmer</translation>
        </message>
        <message>
            <source>Is 18 or older, and says so</source>
            <translation>Er 18 år eller eldre, og seier det sjølv</translation>
        </message>
        <message>
            <source>Was born on</source>
            <translation>Er fødd</translation>
        </message>
        <message>
            <source>Only the year of birth is known</source>
            <translation>Vi veit berre fødselsåret</translation>
        </message>
        <message>
            <source>The age is not known</source>
            <translation>Alderen er ukjend</translation>
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
            <translation>Blir rekna som fødd 31. desember det året.</translation>
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
            <translation>Vi veit berre året</translation>
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
            <translation>Fødselsdatoen til vaksne blir ikkje lagra. Vel «Er 18 år eller eldre».</translation>
        </message>
        <message>
            <source>Keep the birth date: it decides which of the forms count.</source>
            <translation>Behald fødselsdatoen: Han avgjer kva skjema som gjeld.</translation>
        </message>
        <message>
            <source>Write the year with four digits.</source>
            <translation>Skriv årstalet med fire siffer.</translation>
        </message>
        <message>
            <source>The day of death lies in the future.</source>
            <translation>Dødsdagen ligg i framtida.</translation>
        </message>
        <message>
            <source>Somebody else changed this person meanwhile. What they wrote is in the fields now, beside what you changed. Look over it, and save again.</source>
            <translation>Nokon andre har endra denne personen i mellomtida. Det dei skreiv, står no i felta, saman med det du endra. Sjå over og lagre på nytt.</translation>
        </message>
        <message>
            <source>Must never be published (secret address or the like)</source>
            <translation>Skal aldri publiserast (hemmeleg adresse eller liknande)</translation>
        </message>
        <message>
            <source>First name</source>
            <translation>Fornamn</translation>
        </message>
        <message>
            <source>Last name</source>
            <translation>Etternamn</translation>
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
            <translation>Vaksne treng ingen fødselsdato. For barn avgjer han kven som må seie ja.</translation>
        </message>
        <message>
            <source>Write a name.</source>
            <translation>Skriv eit namn.</translation>
        </message>
        <message>
            <source>Say whether the person is an adult, or when the child was born.</source>
            <translation>Sei om personen er vaksen, eller når barnet er fødd.</translation>
        </message>
        <message>
            <source>The birth date lies in the future.</source>
            <translation>Fødselsdatoen ligg i framtida.</translation>
        </message>
    </context>
    <context>
        <name>PersonTimeline</name>
        <message>
            <source>What was said, and when</source>
            <translation>Svar og hendingar</translation>
        </message>
        <message>
            <source>Nothing yet.</source>
            <translation>Ingenting enno.</translation>
        </message>
        <message>
            <source>written down on {date}</source>
            <translation>registrert {date}</translation>
        </message>
        <message>
            <source>The stored scan was altered: it proves nothing.</source>
            <translation>Det lagra skjemaet er endra og beviser ingenting.</translation>
        </message>
        <message>
            <source>The form is kept on paper, not scanned.</source>
            <translation>Skjemaet ligg på papir og er ikkje skanna.</translation>
        </message>
        <message>
            <source>No signed form or other proof.</source>
            <translation>Manglar underskrive skjema eller anna bevis.</translation>
        </message>
        <message>
            <source>Replaced by a correction about somebody else.</source>
            <translation>Erstatta av ei retting som gjeld ein annan.</translation>
        </message>
        <message>
            <source>Replaced on {date}</source>
            <translation>Erstatta {date}</translation>
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
            <translation>Rettar eit tidlegare svar</translation>
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
            <translation>Kva arrangement er bileta frå?</translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s) chosen</source>
            <translation>
                <numerusform>%n bilete er valt</numerusform>
                <numerusform>%n bilete er valde</numerusform>
            </translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Flytt</translation>
        </message>
        <message>
            <source>Strangers</source>
            <translation>Framande</translation>
        </message>
        <message numerus="yes">
            <source>Every face without a name in %n picture(s) is marked as a stranger: it leaves the naming queue, but the picture still needs review.</source>
            <translation>
                <numerusform>Kvart ansikt utan namn på %n bilete blir merkt som framand: Det går ut av namnekøen, men biletet må framleis vurderast.</numerusform>
                <numerusform>Kvart ansikt utan namn på %n bilete blir merkt som framand: Det går ut av namnekøen, men biletet må framleis vurderast.</numerusform>
            </translation>
        </message>
        <message>
            <source>Unnamed faces are marked as strangers</source>
            <translation>Ansikt utan namn er merkte som framande</translation>
        </message>
    </context>
    <context>
        <name>PictureButton</name>
        <message>
            <source>Open the picture</source>
            <translation>Opne biletet</translation>
        </message>
    </context>
    <context>
        <name>PictureDelegate</name>
        <message>
            <source>Not shown here</source>
            <translation>Blir ikkje vist her</translation>
        </message>
    </context>
    <context>
        <name>PictureFactsDialog</name>
        <message>
            <source>About the picture</source>
            <translation>Om biletet</translation>
        </message>
        <message>
            <source>Where it comes from</source>
            <translation>Kvar det kjem frå</translation>
        </message>
        <message>
            <source>Taken by us</source>
            <translation>Teke av oss</translation>
        </message>
        <message>
            <source>Sent in by a member</source>
            <translation>Sendt inn av ein medlem</translation>
        </message>
        <message>
            <source>From another branch or unit</source>
            <translation>Frå eit anna lag eller organisasjonsledd</translation>
        </message>
        <message>
            <source>From elsewhere</source>
            <translation>Henta utanfrå</translation>
        </message>
        <message>
            <source>From the profile manual</source>
            <translation>Frå profilmanualen</translation>
        </message>
        <message>
            <source>What we may do with it</source>
            <translation>Kva vi har lov til</translation>
        </message>
        <message>
            <source>What it shows</source>
            <translation>Kva det viser</translation>
        </message>
        <message>
            <source>Not said</source>
            <translation>Ikkje oppgitt</translation>
        </message>
        <message>
            <source>A portrait: a person is what it is about</source>
            <translation>Portrett: Biletet handlar om éin person</translation>
        </message>
        <message>
            <source>A group: people are what it is about</source>
            <translation>Gruppe: Biletet handlar om menneska</translation>
        </message>
        <message>
            <source>A situation: what happens is what it is about</source>
            <translation>Situasjon: Biletet handlar om det som skjer</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Kjelde</translation>
        </message>
        <message>
            <source>Link to the source</source>
            <translation>Lenkje til kjelda</translation>
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
            <translation>Sperra medan ei sak blir handsama</translation>
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
            <translation>Kvart felt blir lagra når du går frå det. Ctrl+Z tek det siste tilbake.</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Ferdig</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Ikkje kjent</translation>
        </message>
        <message>
            <source>Ours</source>
            <translation>Vårt eige</translation>
        </message>
        <message>
            <source>We have permission</source>
            <translation>Vi har løyve</translation>
        </message>
        <message>
            <source>Bought, with the consent of those in it</source>
            <translation>Kjøpt, med samtykke frå dei på biletet</translation>
        </message>
        <message>
            <source>The link begins with https:// or http://. It is not saved yet.</source>
            <translation>Lenkja må byrje med https:// eller http://. Ho er ikkje lagra enno.</translation>
        </message>
    </context>
    <context>
        <name>PictureFilters</name>
        <message>
            <source>Search by file name</source>
            <translation>Søk etter filnamn</translation>
        </message>
        <message>
            <source>Unknown faces</source>
            <translation>Ukjende ansikt</translation>
        </message>
        <message>
            <source>More filters</source>
            <translation>Fleire filter</translation>
        </message>
        <message>
            <source>Size of the pictures</source>
            <translation>Storleik på bileta</translation>
        </message>
        <message>
            <source>Answers for {done} of {total}</source>
            <translation>Svar for {done} av {total}</translation>
        </message>
        <message numerus="yes">
            <source>More filters, %n chosen</source>
            <translation>
                <numerusform>Fleire filter, %n valt</numerusform>
                <numerusform>Fleire filter, %n valde</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) not searched</source>
            <translation>
                <numerusform>%n fil er ikkje gjennomsøkt</numerusform>
                <numerusform>%n filer er ikkje gjennomsøkte</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PictureGrid</name>
        <message>
            <source>Pictures</source>
            <translation>Bilete</translation>
        </message>
    </context>
    <context>
        <name>PictureTexts</name>
        <message>
            <source>Describe the picture for those who cannot see it</source>
            <translation>Skildre biletet for dei som ikkje ser det</translation>
        </message>
        <message>
            <source>Caption</source>
            <translation>Bilettekst</translation>
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
            <translation>Kjelde</translation>
        </message>
        <message>
            <source>More …</source>
            <translation>Meir …</translation>
        </message>
        <message>
            <source>Everything about the picture: origin, licence, languages</source>
            <translation>Alt om biletet: opphav, lisens, språk</translation>
        </message>
    </context>
    <context>
        <name>PictureView</name>
        <message>
            <source>The picture</source>
            <translation>Biletet</translation>
        </message>
    </context>
    <context>
        <name>PicturesPage</name>
        <message>
            <source>Judged for the channel</source>
            <translation>Blir vurdert for kanalen</translation>
        </message>
        <message>
            <source>Add pictures …</source>
            <translation>Legg til bilete …</translation>
        </message>
        <message>
            <source>Judged for</source>
            <translation>Blir vurdert for</translation>
        </message>
        <message>
            <source>Choose the folder with your pictures</source>
            <translation>Vel mappa med bileta</translation>
        </message>
        <message>
            <source>Or drop it here. The program finds the faces, you say who they are and what they have agreed to, and every picture gets an answer: may it be published?</source>
            <translation>Eller slepp ho her. Programmet finn ansikta, du seier kven dei er og kva dei har sagt ja til, og kvart bilete får eit svar: Kan det publiserast?</translation>
        </message>
        <message>
            <source>Choose folder …</source>
            <translation>Vel mappe …</translation>
        </message>
        <message>
            <source>Drop a folder of pictures here</source>
            <translation>Slepp ei mappe med bilete her</translation>
        </message>
        <message>
            <source>All pictures</source>
            <translation>Alle bilete</translation>
        </message>
        <message>
            <source>Without dates</source>
            <translation>Utan dato</translation>
        </message>
        <message>
            <source>Not described yet</source>
            <translation>Ikkje skildra enno</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>avslutta</translation>
        </message>
        <message>
            <source>Without event</source>
            <translation>Utan arrangement</translation>
        </message>
        <message numerus="yes">
            <source>Search in %n picture(s)</source>
            <translation>
                <numerusform>Søk i %n bilete</numerusform>
                <numerusform>Søk i %n bilete</numerusform>
            </translation>
        </message>
        <message>
            <source>No picture matches what you chose above.</source>
            <translation>Ingen bilete passar med det du har valt over.</translation>
        </message>
        <message>
            <source>No pictures here yet. Add a folder of pictures, or drag pictures onto the event.</source>
            <translation>Ingen bilete her enno. Legg til ei mappe med bilete, eller dra bilete til arrangementet.</translation>
        </message>
        <message>
            <source>The folder with your pictures</source>
            <translation>Mappa med bileta</translation>
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
            <translation>Kvar kan bileta visast?</translation>
        </message>
        <message>
            <source>Everybody must have said yes</source>
            <translation>Alle må ha sagt ja</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Stad</translation>
        </message>
        <message>
            <source>Together</source>
            <translation>Samla</translation>
        </message>
        <message numerus="yes">
            <source>All %n channel(s)</source>
            <translation>
                <numerusform>%n kanal</numerusform>
                <numerusform>Alle dei %n kanalane</numerusform>
            </translation>
        </message>
        <message>
            <source>Not ticked on the form</source>
            <translation>Ikkje kryssa av på skjemaet</translation>
        </message>
        <message>
            <source>No to photographs that tell what we have done</source>
            <translation>Nei til bilete som fortel kva vi har gjort</translation>
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
            <translation>Lagre reglane …</translation>
        </message>
        <message>
            <source>Discard the changes</source>
            <translation>Forkast endringane</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Reglar</translation>
        </message>
        <message>
            <source>What the branch has decided. The defaults are the strictest advice there is; under each stands why. Every change is a new version that names who decided it.</source>
            <translation>Det laget har bestemt. Vi byrjar med dei strengaste råda som finst, og under kvart val står kvifor. Kvar endring er ein ny versjon som viser kven som avgjorde det.</translation>
        </message>
        <message>
            <source>What was decided before</source>
            <translation>Det som er bestemt før</translation>
        </message>
        <message>
            <source>Version {number} was saved meanwhile by somebody else. What you chose stands here, not saved.</source>
            <translation>Versjon {number} blei lagra av nokon andre i mellomtida. Det du valde, står her og er ikkje lagra.</translation>
        </message>
        <message>
            <source>Version {number} is in force.</source>
            <translation>Versjon {number} gjeld no.</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) not saved</source>
            <translation>
                <numerusform>%n endring er ikkje lagra</numerusform>
                <numerusform>%n endringar er ikkje lagra</numerusform>
            </translation>
        </message>
        <message>
            <source>Write what the data protection impact assessment is called before faces are recognised across events.</source>
            <translation>Før opp vurderinga av personvernkonsekvensar før ansikt kan kjennast att på tvers av arrangement.</translation>
        </message>
        <message>
            <source>Show the newest only</source>
            <translation>Vis berre dei nyaste</translation>
        </message>
        <message numerus="yes">
            <source>Show all %n version(s)</source>
            <translation>
                <numerusform>Vis alle (%n versjon)</numerusform>
                <numerusform>Vis alle %n versjonar</numerusform>
            </translation>
        </message>
        <message>
            <source>Version {number}, {day}, {name}</source>
            <translation>Versjon {number}, {day}, {name}</translation>
        </message>
        <message>
            <source>somebody here</source>
            <translation>ein hos oss</translation>
        </message>
        <message>
            <source>Version {number}, {day}</source>
            <translation>Versjon {number}, {day}</translation>
        </message>
        <message>
            <source>From the start: the defaults</source>
            <translation>Frå starten: standardvala</translation>
        </message>
    </context>
    <context>
        <name>PolicyDialog</name>
        <message>
            <source>Save the rules</source>
            <translation>Lagre reglane</translation>
        </message>
        <message numerus="yes">
            <source>People are protected less than before by %n of these changes.</source>
            <translation>
                <numerusform>%n av endringane vernar folk mindre enn før.</numerusform>
                <numerusform>%n av endringane vernar folk mindre enn før.</numerusform>
            </translation>
        </message>
        <message>
            <source>How far the counting is</source>
            <translation>Kor langt teljinga er komen</translation>
        </message>
        <message>
            <source>Stop counting</source>
            <translation>Slutt å telje</translation>
        </message>
        <message>
            <source>Save as version {number}</source>
            <translation>Lagre som versjon {number}</translation>
        </message>
        <message>
            <source>A decision is not undone with Ctrl+Z: decide again to change it. Every version stays readable, and every publication names the version it relied on.</source>
            <translation>Ei avgjerd blir ikkje angra med Ctrl+Z: Avgjer på nytt for å endre ho. Alle versjonar kan lesast, og kvar publisering viser kva versjon ho byggjer på.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
        <message>
            <source>Counting the pictures that get another answer …</source>
            <translation>Tel bileta som får eit anna svar …</translation>
        </message>
        <message>
            <source>No picture gets another answer by this.</source>
            <translation>Ingen bilete får eit anna svar av dette.</translation>
        </message>
        <message>
            <source>Less strict than now. Why the default is as it is:</source>
            <translation>Mindre strengt enn no. Kvifor standarden er som han er:</translation>
        </message>
        <message>
            <source>{done} of {total} pictures looked at.</source>
            <translation>{done} av {total} bilete er sett på.</translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s) get another answer</source>
            <translation>
                <numerusform>%n bilete får eit anna svar</numerusform>
                <numerusform>%n bilete får eit anna svar</numerusform>
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
                <numerusform>%n strengare</numerusform>
                <numerusform>%n strengare</numerusform>
            </translation>
        </message>
        <message>
            <source>The pictures were not counted to the end. The rules can be saved all the same.</source>
            <translation>Bileta blei ikkje talde ferdig. Reglane kan lagrast likevel.</translation>
        </message>
        <message>
            <source>The rules are saved as version {number}</source>
            <translation>Reglane er lagra som versjon {number}</translation>
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
            <translation>Importer eit register …</translation>
        </message>
        <message>
            <source>Export and import</source>
            <translation>Eksport og import</translation>
        </message>
        <message>
            <source>The whole register in one open file, to take it to another program. For safety copies use the backup: that one is encrypted.</source>
            <translation>Heile registeret i éi open fil, så du kan ta det med til eit anna program. Skal du ha ein sikkerheitskopi, bruker du Sikkerheitskopi, som er kryptert.</translation>
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
            <translation>Ein sikkerheitskopi kan ikkje hentast tilbake i øvinga, der ingenting er på ekte. Avslutt øvinga først.</translation>
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
            <translation>Personane og bileta er teikna. Prøv det du vil.</translation>
        </message>
        <message>
            <source>Start over …</source>
            <translation>Start på nytt …</translation>
        </message>
        <message>
            <source>Leave practice</source>
            <translation>Avslutt øvinga</translation>
        </message>
        <message>
            <source>Start over</source>
            <translation>Start på nytt</translation>
        </message>
        <message>
            <source>Everything you tried here goes away, and practice begins again. Your own register stays.</source>
            <translation>Alt du har prøvd her, forsvinn, og øvinga startar på nytt. Ditt eige register blir ikkje rørt.</translation>
        </message>
    </context>
    <context>
        <name>PreviewDialog</name>
        <message>
            <source>Preview</source>
            <translation>Førehandsvising</translation>
        </message>
        <message>
            <source>Check this picture</source>
            <translation>Sjekk dette biletet</translation>
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
            <translation>Kva skal skrivast ut?</translation>
        </message>
        <message>
            <source>For which event</source>
            <translation>For kva arrangement</translation>
        </message>
        <message>
            <source>For whom</source>
            <translation>For kven</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Språk</translation>
        </message>
        <message>
            <source>How many</source>
            <translation>Kor mange</translation>
        </message>
        <message>
            <source>Blank forms for adults</source>
            <translation>Blanke skjema for vaksne</translation>
        </message>
        <message>
            <source>Blank forms for children</source>
            <translation>Blanke skjema for barn</translation>
        </message>
        <message>
            <source>Blank ones for adults who just turn up</source>
            <translation>Blanke til vaksne som berre dukkar opp</translation>
        </message>
        <message>
            <source>Blank ones for children who just turn up</source>
            <translation>Blanke til barn som berre dukkar opp</translation>
        </message>
        <message>
            <source>Nobody: a blank form</source>
            <translation>Ingen: eit blankt skjema</translation>
        </message>
        <message>
            <source>Type a name</source>
            <translation>Skriv eit namn</translation>
        </message>
        <message>
            <source>Each person's own</source>
            <translation>Kvar sitt eige</translation>
        </message>
        <message>
            <source>The person's own</source>
            <translation>Personen sitt eige</translation>
        </message>
        <message>
            <source>The branch's own</source>
            <translation>Laget sitt eige</translation>
        </message>
        <message>
            <source>Choose an event</source>
            <translation>Vel eit arrangement</translation>
        </message>
        <message>
            <source>No event in particular</source>
            <translation>Ikkje noko bestemt arrangement</translation>
        </message>
        <message>
            <source>Forms for everybody missing at an event</source>
            <translation>Skjema til alle som manglar</translation>
        </message>
        <message>
            <source>Form for one person</source>
            <translation>Skjema til éin person</translation>
        </message>
        <message>
            <source>Blank form for adults</source>
            <translation>Blankt skjema for vaksne</translation>
        </message>
        <message>
            <source>Blank form for children</source>
            <translation>Blankt skjema for barn</translation>
        </message>
        <message>
            <source>Withdrawal form</source>
            <translation>Skjema for å trekkje samtykke</translation>
        </message>
        <message>
            <source>Confirmation of what is recorded</source>
            <translation>Stadfesting av det som er registrert</translation>
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
            <translation>Deltakarliste</translation>
        </message>
        <message>
            <source>Who has answered what, as a table</source>
            <translation>Kven har svara kva, som tabell</translation>
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
            <translation>Framdrift for utskrifta</translation>
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
            <translation>Det finst alt ei fil som heiter {file}. Vel eit anna namn.</translation>
        </message>
        <message>
            <source>Printing …</source>
            <translation>Skriv ut …</translation>
        </message>
        <message>
            <source>Writing the references down …</source>
            <translation>Fører referansane inn i registeret …</translation>
        </message>
        <message numerus="yes">
            <source>%n page(s) sent to the printer</source>
            <translation>
                <numerusform>%n side er send til skrivaren</numerusform>
                <numerusform>%n sider er sende til skrivaren</numerusform>
            </translation>
        </message>
        <message>
            <source>Stopped. What has come out of the printer counts; print again for the rest.</source>
            <translation>Stansa. Det som har kome ut av skrivaren, gjeld. Skriv ut på nytt for resten.</translation>
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
            <translation>Sida slik ho blir skriven ut</translation>
        </message>
        <message>
            <source>Page before</source>
            <translation>Førre side</translation>
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
            <translation>Heile sida</translation>
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
            <translation>Vel eit arrangement til venstre.</translation>
        </message>
        <message>
            <source>Choose a person at the left.</source>
            <translation>Vel ein person til venstre.</translation>
        </message>
        <message numerus="yes">
            <source>%n form(s).</source>
            <translation>
                <numerusform>%n skjema.</numerusform>
                <numerusform>%n skjema.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them for children.</source>
            <translation>
                <numerusform>%n av dei for barn.</numerusform>
                <numerusform>%n av dei for barn.</numerusform>
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
                <numerusform>%n har sagt nei eller skal aldri publiserast, og blir ikkje spurd.</numerusform>
                <numerusform>%n har sagt nei eller skal aldri publiserast, og blir ikkje spurde.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n child(ren) have more than two guardians: print one more form for the third.</source>
            <translation>
                <numerusform>%n barn har meir enn to føresette: Skriv ut eitt skjema til for den tredje.</numerusform>
                <numerusform>%n barn har meir enn to føresette: Skriv ut eitt skjema til for den tredje.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n have a representative, and the form has no line for one: record that answer on the card.</source>
            <translation>
                <numerusform>%n har ein representant, og skjemaet har inga linje til den: Registrer det svaret på kortet.</numerusform>
                <numerusform>%n har ein representant, og skjemaet har inga linje til den: Registrer det svaret på kortet.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n protected person(s) are left out: the list lies where others see it.</source>
            <translation>
                <numerusform>%n person som aldri skal publiserast, er utelaten: Lista ligg der andre ser ho.</numerusform>
                <numerusform>%n personar som aldri skal publiserast, er utelatne: Lista ligg der andre ser ho.</numerusform>
            </translation>
        </message>
        <message>
            <source>When you save it, the same confirmation is put beside the PDF as a file for programs (JSON).</source>
            <translation>Når du lagrar ho, blir den same stadfestinga lagd ved sida av PDF-en som ei fil for dataprogram (JSON).</translation>
        </message>
        <message>
            <source>Each paper gets a reference of its own when you print or save it, so that it finds its person when it comes back. Here it is left open.</source>
            <translation>Kvart ark får sin eigen referanse når du skriv det ut eller lagrar det, så det finn personen sin når det kjem tilbake. Her står plassen tom.</translation>
        </message>
        <message>
            <source>Copies that look the same are shown once.</source>
            <translation>Like eksemplar blir viste berre éin gong.</translation>
        </message>
        <message>
            <source>Saved as {file}</source>
            <translation>Lagra som {file}</translation>
        </message>
        <message>
            <source>Saved as {file} and {record}</source>
            <translation>Lagra som {file} og {record}</translation>
        </message>
    </context>
    <context>
        <name>ProofDialog</name>
        <message>
            <source>Save a copy as …</source>
            <translation>Lagre ein kopi som …</translation>
        </message>
        <message>
            <source>A copy is no longer encrypted: keep it safe, and delete it after use.</source>
            <translation>Ein kopi er ikkje kryptert lenger: Oppbevar han trygt, og slett han etter bruk.</translation>
        </message>
        <message>
            <source>Saved as {file}</source>
            <translation>Lagra som {file}</translation>
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
            <translation>Vel eit …</translation>
        </message>
        <message>
            <source>Show them</source>
            <translation>Vis dei</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Ikkje no</translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s) without a date in “{folder}” have no event.</source>
            <translation>
                <numerusform>%n bilete utan dato i «{folder}» har ikkje noko arrangement.</numerusform>
                <numerusform>%n bilete utan dato i «{folder}» har ikkje noko arrangement.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s) from {day} in “{folder}” have no event.</source>
            <translation>
                <numerusform>%n bilete frå {day} i «{folder}» har ikkje noko arrangement.</numerusform>
                <numerusform>%n bilete frå {day} i «{folder}» har ikkje noko arrangement.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s) from {day} to {last} in “{folder}” have no event.</source>
            <translation>
                <numerusform>%n bilete frå {day} til {last} i «{folder}» har ikkje noko arrangement.</numerusform>
                <numerusform>%n bilete frå {day} til {last} i «{folder}» har ikkje noko arrangement.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PublishDialog</name>
        <message>
            <source>It is already out</source>
            <translation>Det er alt ute</translation>
        </message>
        <message>
            <source>Log as published</source>
            <translation>Loggfør som publisert</translation>
        </message>
        <message>
            <source>The day it went out</source>
            <translation>Dagen det blei lagt ut</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Lenkje</translation>
        </message>
        <message>
            <source>Where in the channel</source>
            <translation>Kvar i kanalen</translation>
        </message>
        <message>
            <source>Whose post it is</source>
            <translation>Kven sitt innlegg det er</translation>
        </message>
        <message>
            <source>Our own post</source>
            <translation>Vårt eige innlegg</translation>
        </message>
        <message>
            <source>We shared somebody else's post</source>
            <translation>Vi delte eit innlegg frå andre</translation>
        </message>
        <message>
            <source>The text that went out with it</source>
            <translation>Teksten som følgde med</translation>
        </message>
        <message>
            <source>Without the link nobody finds the post again when it has to come down.</source>
            <translation>Utan lenkja finn ingen att innlegget når det må fjernast.</translation>
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
            <translation>Kven sitt</translation>
        </message>
        <message>
            <source>Log it</source>
            <translation>Loggfør</translation>
        </message>
        <message>
            <source>Already out: {channel}</source>
            <translation>Alt publisert: {channel}</translation>
        </message>
        <message>
            <source>Published on {channel}</source>
            <translation>Publisert: {channel}</translation>
        </message>
        <message>
            <source>The log says what the answer is. If it is not clear, taking it down goes on the list at once.</source>
            <translation>Loggen seier kva svaret er. Er det ikkje klart, kjem biletet straks på lista over det som må fjernast.</translation>
        </message>
        <message>
            <source>The log keeps the answer with the forms it rests on, and where to find the post again.</source>
            <translation>Loggen tek vare på svaret, skjemaa det byggjer på, og kvar innlegget ligg.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s) with one link, one day and one text.</source>
            <translation>
                <numerusform>%n bilete med éi lenkje, éin dag og éin tekst.</numerusform>
                <numerusform>%n bilete med éi lenkje, éin dag og éin tekst.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Log %n picture(s)</source>
            <translation>
                <numerusform>Loggfør %n bilete</numerusform>
                <numerusform>Loggfør %n bilete</numerusform>
            </translation>
        </message>
        <message>
            <source>Named in the text: {names}</source>
            <translation>Nemnt i teksten: {names}</translation>
        </message>
        <message>
            <source>It cannot have gone out in the future.</source>
            <translation>Det kan ikkje vere lagt ut i framtida.</translation>
        </message>
        <message>
            <source>Copy the whole link from the browser: it begins with https:// or http://.</source>
            <translation>Kopier heile lenkja frå nettlesaren: Ho byrjar med https:// eller http://.</translation>
        </message>
        <message>
            <source>The text is too long to be kept. Write the beginning of it.</source>
            <translation>Teksten er for lang til å takast vare på. Skriv byrjinga av han.</translation>
        </message>
        <message>
            <source>Logged as published</source>
            <translation>Loggført som publisert</translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s) logged as published</source>
            <translation>
                <numerusform>%n bilete loggført som publisert</numerusform>
                <numerusform>%n bilete loggførte som publiserte</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Logged. %n picture(s) must come down: see Withdrawals and removals.</source>
            <translation>
                <numerusform>Loggført. %n bilete må fjernast: Sjå under Fjerning.</numerusform>
                <numerusform>Loggført. %n bilete må fjernast: Sjå under Fjerning.</numerusform>
            </translation>
        </message>
        <message>
            <source>Logged. It must come down: see Withdrawals and removals.</source>
            <translation>Loggført. Biletet må fjernast: Sjå under Fjerning.</translation>
        </message>
    </context>
    <context>
        <name>QMessageBox</name>
        <message>
            <source>Show Details...</source>
            <translation>Vis detaljane …</translation>
        </message>
        <message>
            <source>Hide Details...</source>
            <translation>Skjul detaljane …</translation>
        </message>
    </context>
    <context>
        <name>QuestionBar</name>
        <message>
            <source>What the picture is used for</source>
            <translation>Kva biletet blir brukt til</translation>
        </message>
        <message>
            <source>Where in the channel</source>
            <translation>Kvar i kanalen</translation>
        </message>
        <message>
            <source>Names that are written</source>
            <translation>Namn som blir skrivne</translation>
        </message>
        <message>
            <source>Names as in the texts</source>
            <translation>Namn som i tekstane</translation>
        </message>
        <message>
            <source>First names are written</source>
            <translation>Fornamn blir skrivne</translation>
        </message>
        <message>
            <source>Full names are written</source>
            <translation>Fulle namn blir skrivne</translation>
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
            <translation>Spør om ein annan dag enn i dag</translation>
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
            <translation>Heile feltet er fylt.</translation>
        </message>
        <message>
            <source>It looks corrected.</source>
            <translation>Det ser retta ut.</translation>
        </message>
        <message>
            <source>There is something beside the box.</source>
            <translation>Det er noko ved sida av feltet.</translation>
        </message>
        <message>
            <source>It may be a stain.</source>
            <translation>Det kan vere ein flekk.</translation>
        </message>
        <message>
            <source>The box was not found.</source>
            <translation>Feltet vart ikkje funne.</translation>
        </message>
        <message>
            <source>The picture is not sharp here.</source>
            <translation>Biletet er uskarpt her.</translation>
        </message>
    </context>
    <context>
        <name>ReadingBar</name>
        <message>
            <source>Progress of the reading</source>
            <translation>Kor langt lesinga er komen</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stans</translation>
        </message>
        <message>
            <source>What was read by then stays</source>
            <translation>Det som er lese til då, blir liggjande</translation>
        </message>
        <message>
            <source>Opening the pages …</source>
            <translation>Opnar sidene …</translation>
        </message>
        <message numerus="yes">
            <source>%n page(s) read</source>
            <translation>
                <numerusform>%n side lesen</numerusform>
                <numerusform>%n sider lesne</numerusform>
            </translation>
        </message>
        <message>
            <source>Stopping …</source>
            <translation>Stansar …</translation>
        </message>
    </context>
    <context>
        <name>ReasonKind</name>
        <message>
            <source>Somebody said no</source>
            <translation>Nokon har sagt nei</translation>
        </message>
        <message>
            <source>Protected or locked</source>
            <translation>Verna eller sperra</translation>
        </message>
        <message>
            <source>Consent is missing</source>
            <translation>Samtykke manglar</translation>
        </message>
        <message>
            <source>The yes is for something else</source>
            <translation>Samtykket gjeld noko anna</translation>
        </message>
        <message>
            <source>Time to ask again</source>
            <translation>På tide å spørje igjen</translation>
        </message>
        <message>
            <source>Something to settle about a person</source>
            <translation>Noko å avklare om ein person</translation>
        </message>
        <message>
            <source>Faces without a name</source>
            <translation>Ansikt utan namn</translation>
        </message>
        <message>
            <source>Suggested names</source>
            <translation>Foreslåtte namn</translation>
        </message>
        <message>
            <source>Not looked over yet</source>
            <translation>Ikkje sett over enno</translation>
        </message>
        <message>
            <source>Source or photographer</source>
            <translation>Kjelde eller fotograf</translation>
        </message>
    </context>
    <context>
        <name>RecoveryKey</name>
        <message>
            <source>Save a recovery key …</source>
            <translation>Lagre ein gjenopprettingsnøkkel …</translation>
        </message>
        <message>
            <source>Print …</source>
            <translation>Skriv ut …</translation>
        </message>
        <message>
            <source>Print a recovery key</source>
            <translation>Skriv ut ein gjenopprettingsnøkkel</translation>
        </message>
        <message>
            <source>The only way in if this computer is lost or the passphrase forgotten. Keep it locked away.</source>
            <translation>Einaste veg inn om maskina blir borte eller passordet blir gløymt. Hald han innelåst.</translation>
        </message>
        <message>
            <source>Where should the recovery key be written?</source>
            <translation>Kvar skal gjenopprettingsnøkkelen lagrast?</translation>
        </message>
        <message>
            <source>recovery-key.txt</source>
            <translation>gjenopprettingsnøkkel.txt</translation>
        </message>
        <message>
            <source>The recovery key is sent to the printer. Lock the sheet away.</source>
            <translation>Gjenopprettingsnøkkelen er send til skrivaren. Lås inn arket.</translation>
        </message>
        <message>
            <source>The printer did not take the sheet. Try again, or save the key as a file.</source>
            <translation>Skrivaren tok ikkje imot arket. Prøv igjen, eller lagre nøkkelen som fil.</translation>
        </message>
        <message>
            <source>Recovery key for Klarert</source>
            <translation>Gjenopprettingsnøkkel for Klarert</translation>
        </message>
        <message>
            <source>Whoever has this sheet can open the register and every backup of it. Lock it away, best outside the house where the computer is. To use it: choose a backup under Settings, and write the key.</source>
            <translation>Den som har dette arket, kan opne registeret og alle sikkerheitskopiar av det. Lås det inn, helst ein annan stad enn der maskina er. Slik blir det brukt: Vel ein sikkerheitskopi under Innstillingar, og skriv nøkkelen.</translation>
        </message>
    </context>
    <context>
        <name>Remedies</name>
        <message>
            <source>Use an exception …</source>
            <translation>Bruk eit unntak …</translation>
        </message>
        <message>
            <source>Does not want to be shown …</source>
            <translation>Vil ikkje visast …</translation>
        </message>
        <message>
            <source>The answer in every channel …</source>
            <translation>Svaret i kvar kanal …</translation>
        </message>
        <message>
            <source>It is somebody else</source>
            <translation>Det er nokon andre</translation>
        </message>
        <message>
            <source>Wears a no-photo badge</source>
            <translation>Har på seg reservasjonsmerke</translation>
        </message>
        <message>
            <source>Is what the picture is about</source>
            <translation>Er hovudmotivet</translation>
        </message>
        <message>
            <source>Is one of several</source>
            <translation>Er éin av fleire</translation>
        </message>
        <message>
            <source>Is in the background</source>
            <translation>Er i bakgrunnen</translation>
        </message>
        <message>
            <source>Is not in the picture after all</source>
            <translation>Er ikkje på biletet likevel</translation>
        </message>
        <message>
            <source>Yes, that is right</source>
            <translation>Ja, det stemmer</translation>
        </message>
        <message>
            <source>Somebody else</source>
            <translation>Nokon andre</translation>
        </message>
        <message>
            <source>Name …</source>
            <translation>Gi namn …</translation>
        </message>
        <message>
            <source>Not recognisable</source>
            <translation>Ikkje attkjenneleg</translation>
        </message>
        <message>
            <source>Stranger</source>
            <translation>Framand</translation>
        </message>
        <message>
            <source>Not a face</source>
            <translation>Ikkje eit ansikt</translation>
        </message>
        <message>
            <source>No badge after all</source>
            <translation>Ikkje noko merke likevel</translation>
        </message>
        <message>
            <source>The child's answer …</source>
            <translation>Barnet sitt svar …</translation>
        </message>
        <message>
            <source>Say the age …</source>
            <translation>Oppgi alder …</translation>
        </message>
        <message>
            <source>Add guardian …</source>
            <translation>Legg til føresett …</translation>
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
            <translation>Ingen på biletet</translation>
        </message>
        <message>
            <source>Open the film</source>
            <translation>Opne filmen</translation>
        </message>
        <message>
            <source>I watched all of it</source>
            <translation>Eg har sett heile</translation>
        </message>
        <message>
            <source>Person without a face …</source>
            <translation>Person utan ansikt …</translation>
        </message>
        <message>
            <source>Remove the lock</source>
            <translation>Fjern sperra</translation>
        </message>
        <message>
            <source>Write the photographer</source>
            <translation>Oppgi fotograf</translation>
        </message>
        <message>
            <source>Write the source</source>
            <translation>Oppgi kjelde</translation>
        </message>
        <message>
            <source>State the permission …</source>
            <translation>Oppgi løyvet …</translation>
        </message>
        <message>
            <source>See the licence …</source>
            <translation>Sjå lisensen …</translation>
        </message>
        <message>
            <source>The film has captions</source>
            <translation>Filmen har teksting</translation>
        </message>
        <message>
            <source>Write it now</source>
            <translation>Skriv no</translation>
        </message>
        <message>
            <source>Set event …</source>
            <translation>Vel arrangement …</translation>
        </message>
    </context>
    <context>
        <name>RemovalCard</name>
        <message>
            <source>Open the post</source>
            <translation>Opne innlegget</translation>
        </message>
        <message>
            <source>Copy the link</source>
            <translation>Kopier lenkja</translation>
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
            <translation>Slepp eit skjermbilete her som bevis</translation>
        </message>
        <message>
            <source>Mark as removed</source>
            <translation>Merk som fjerna</translation>
        </message>
        <message>
            <source>Letter …</source>
            <translation>Brev …</translation>
        </message>
        <message>
            <source>I have asked for it</source>
            <translation>Eg har bede om det</translation>
        </message>
        <message>
            <source>Cannot be done …</source>
            <translation>Kan ikkje gjerast …</translation>
        </message>
        <message>
            <source>It is still there: open again</source>
            <translation>Det ligg der framleis: Opne igjen</translation>
        </message>
        <message>
            <source>{picture} on {place}</source>
            <translation>{picture} på {place}</translation>
        </message>
        <message>
            <source>This must come down</source>
            <translation>Dette må fjernast</translation>
        </message>
        <message>
            <source>Consent was withdrawn on {date}</source>
            <translation>Eit samtykke blei trekt tilbake {date}</translation>
        </message>
        <message>
            <source>{name} withdrew consent on {date}</source>
            <translation>{name} trekte samtykket tilbake {date}</translation>
        </message>
        <message>
            <source>It concerns: {scope}</source>
            <translation>Gjeld: {scope}</translation>
        </message>
        <message>
            <source>Delete the post, then mark it here.</source>
            <translation>Slett innlegget, og merk det så her.</translation>
        </message>
        <message>
            <source>Replace the picture by one with the face covered, then mark it here.</source>
            <translation>Byt ut biletet med eit der ansiktet er sladda, og merk det så her.</translation>
        </message>
        <message>
            <source>Take the name off, then mark it here.</source>
            <translation>Ta bort namnet, og merk det så her.</translation>
        </message>
        <message>
            <source>Ask them to delete their copy, and mark it when they confirm.</source>
            <translation>Be dei slette kopien sin, og merk det når dei har stadfesta.</translation>
        </message>
        <message>
            <source>Ask the medium to take it down, and mark it when it is gone.</source>
            <translation>Be mediet fjerne det, og merk det når det er borte.</translation>
        </message>
        <message>
            <source>Print no more copies, and put away those that are left.</source>
            <translation>Trykk ikkje fleire, og legg bort dei som er att.</translation>
        </message>
        <message>
            <source>Have the stored copy of the page cleared, then mark it here.</source>
            <translation>Få sletta den lagra kopien av sida, og merk det så her.</translation>
        </message>
        <message>
            <source>Marked as removed</source>
            <translation>Merkt som fjerna</translation>
        </message>
        <message>
            <source>Marked as asked for</source>
            <translation>Merkt som bede om</translation>
        </message>
        <message>
            <source>Write in the note why it cannot be done.</source>
            <translation>Skriv i merknaden kvifor det ikkje kan gjerast.</translation>
        </message>
        <message>
            <source>Marked as impossible</source>
            <translation>Merkt som umogleg</translation>
        </message>
        <message>
            <source>Open again</source>
            <translation>Opna igjen</translation>
        </message>
    </context>
    <context>
        <name>RemovalDialog</name>
        <message>
            <source>Somebody wants it removed</source>
            <translation>Nokon vil ha det fjerna</translation>
        </message>
        <message>
            <source>Somebody who is not named here …</source>
            <translation>Ein som ikkje er namngitt her …</translation>
        </message>
        <message>
            <source>Who wants the picture removed?</source>
            <translation>Kven vil ha biletet fjerna?</translation>
        </message>
        <message>
            <source>No reason is needed. The picture is not published from now on, and what is out goes on the list of what must come down.</source>
            <translation>Det trengst inga grunngiving. Biletet blir ikkje publisert frå no av, og det som er ute, kjem på lista over det som må fjernast.</translation>
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
            <translation>Bilete</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Publisert</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Ansvarleg</translation>
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
            <translation>Det som må fjernast</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Søk</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>Å gjere</translation>
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
            <translation>Nokon vil trekkje samtykket …</translation>
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
                <numerusform>%n fjerning er over fristen. Gjer ho først.</numerusform>
                <numerusform>%n fjerningar er over fristen. Gjer dei først.</numerusform>
            </translation>
        </message>
        <message>
            <source>Another branch or unit</source>
            <translation>Eit anna lag eller organisasjonsledd</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) late</source>
            <translation>
                <numerusform>%n dag over fristen</numerusform>
                <numerusform>%n dagar over fristen</numerusform>
            </translation>
        </message>
        <message>
            <source>Today</source>
            <translation>I dag</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) left</source>
            <translation>
                <numerusform>%n dag att</numerusform>
                <numerusform>%n dagar att</numerusform>
            </translation>
        </message>
        <message>
            <source>Asked, no answer yet</source>
            <translation>Bede om, ventar på svar</translation>
        </message>
        <message>
            <source>Removed</source>
            <translation>Fjerna</translation>
        </message>
        <message>
            <source>Cannot be done</source>
            <translation>Kan ikkje gjerast</translation>
        </message>
        <message>
            <source>Nothing is out that must come down. Withdrawals put it here by themselves.</source>
            <translation>Ingenting som er ute, må fjernast. Når nokon trekkjer samtykket, kjem det hit av seg sjølv.</translation>
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
            <translation>Hent tilbake frå ein sikkerheitskopi</translation>
        </message>
        <message>
            <source>No file chosen yet.</source>
            <translation>Inga fil er vald enno.</translation>
        </message>
        <message>
            <source>Choose the backup …</source>
            <translation>Vel sikkerheitskopien …</translation>
        </message>
        <message>
            <source>Passphrase or recovery key</source>
            <translation>Passord eller gjenopprettingsnøkkel</translation>
        </message>
        <message>
            <source>Show what I write</source>
            <translation>Vis det eg skriv</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Hent tilbake</translation>
        </message>
        <message>
            <source>The file is called klarert-, a date, and .klarert. It can lie on a memory stick.</source>
            <translation>Fila heiter klarert-, så ein dato, og sluttar på .klarert. Ho kan liggje på ein minnepinne.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
        <message>
            <source>The backup</source>
            <translation>Sikkerheitskopien</translation>
        </message>
        <message>
            <source>Backups (*.klarert);;All files (*)</source>
            <translation>Sikkerheitskopiar (*.klarert);;Alle filer (*)</translation>
        </message>
        <message>
            <source>Taken on {date} at {time}.</source>
            <translation>Teken {date} kl. {time}.</translation>
        </message>
        <message>
            <source>This computer can open it.</source>
            <translation>Denne maskina kan opne han.</translation>
        </message>
        <message>
            <source>What was done since then is undone, names of faces too. Consents, withdrawals and publications that are newer than the backup are kept. The current register is set aside in its folder, not deleted.</source>
            <translation>Det som er gjort sidan, blir borte, også namn på ansikt. Samtykke, tilbaketrekkingar og publiseringar som er nyare enn kopien, blir tekne med. Registeret slik det er no, blir lagt til side i mappa si og ikkje sletta.</translation>
        </message>
        <message numerus="yes">
            <source>This is the backup of ANOTHER register. It takes the place of the one open now, with its %n person(s). The current register is set aside in its folder, not deleted.</source>
            <translation>
                <numerusform>Dette er kopien av eit ANNA register. Det erstattar det som er ope no, med %n person. Registeret slik det er no, blir lagt til side i mappa si og ikkje sletta.</numerusform>
                <numerusform>Dette er kopien av eit ANNA register. Det erstattar det som er ope no, med %n personar. Registeret slik det er no, blir lagt til side i mappa si og ikkje sletta.</numerusform>
            </translation>
        </message>
        <message>
            <source>The current register is empty; the backup takes its place.</source>
            <translation>Registeret er tomt no; kopien tek plassen.</translation>
        </message>
        <message>
            <source>Replace this register</source>
            <translation>Byt ut dette registeret</translation>
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
            <translation>Fjern sida</translation>
        </message>
        <message>
            <source>Remove this page of {name}?</source>
            <translation>Fjerne denne sida ({name})?</translation>
        </message>
        <message>
            <source>Its picture and everything read on it are deleted for good, and nothing of it is recorded. Keep the paper if it is somebody's answer.</source>
            <translation>Biletet av sida og alt som er lese, blir sletta for godt, og ingenting av det blir registrert. Ta vare på papiret om det er eit svar frå nokon.</translation>
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
            <translation>Byt person</translation>
        </message>
        <message>
            <source>The answers</source>
            <translation>Svara</translation>
        </message>
        <message>
            <source>Answers from</source>
            <translation>Svara frå</translation>
        </message>
        <message>
            <source>Take the older form</source>
            <translation>Bruk det eldre skjemaet</translation>
        </message>
        <message>
            <source>It is another copy, file it too</source>
            <translation>Arkiver òg dette eksemplaret</translation>
        </message>
        <message>
            <source>These sides are of one sheet</source>
            <translation>Desse sidene er av same ark</translation>
        </message>
        <message>
            <source>All the others are empty</source>
            <translation>Alle dei andre er tomme</translation>
        </message>
        <message>
            <source>When you have looked at the page: every box without an answer is a no</source>
            <translation>Når du har sett på sida: Kvart felt utan svar er eit nei</translation>
        </message>
    </context>
    <context>
        <name>ReturnedEmpty</name>
        <message>
            <source>Read the forms that came back</source>
            <translation>Les skjemaa som er leverte inn</translation>
        </message>
        <message>
            <source>Scan the whole pile into one file, or photograph each page from above with all four corners.</source>
            <translation>Skann heile bunken i éi fil, eller ta bilete av kvar side rett ovanfrå med alle fire hjørne.</translation>
        </message>
        <message>
            <source>Drop the files or the folder here. The program finds who each page is from, and the ticks.</source>
            <translation>Slepp filene eller mappa her. Programmet finn kven kvar side er frå, og kryssa.</translation>
        </message>
        <message>
            <source>Look at each page beside what was read, correct it, and approve. Before that nothing counts.</source>
            <translation>Samanlikn kvar side med det som vart lese, rett og godkjenn. Før det gjeld ingenting.</translation>
        </message>
        <message>
            <source>Choose scans or pictures …</source>
            <translation>Vel skann eller bilete …</translation>
        </message>
        <message>
            <source>or drop PDF files, pictures or a folder here</source>
            <translation>eller slepp PDF-filer, bilete eller ei mappe her</translation>
        </message>
        <message>
            <source>Drop returned forms here</source>
            <translation>Slepp innleverte skjema her</translation>
        </message>
    </context>
    <context>
        <name>ReturnedForms</name>
        <message>
            <source>Add scans or pictures …</source>
            <translation>Legg til skann eller bilete …</translation>
        </message>
        <message>
            <source>Pages that came back</source>
            <translation>Sider som er leverte inn</translation>
        </message>
        <message>
            <source>Scans and pictures</source>
            <translation>Skann og bilete</translation>
        </message>
        <message>
            <source>Add scans or pictures</source>
            <translation>Legg til skann eller bilete</translation>
        </message>
        <message numerus="yes">
            <source>%n page(s) to look at</source>
            <translation>
                <numerusform>%n side å sjå på</numerusform>
                <numerusform>%n sider å sjå på</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n form(s) filed and gone from the list</source>
            <translation>
                <numerusform>%n skjema er arkivert og borte frå lista</numerusform>
                <numerusform>%n skjema er arkiverte og borte frå lista</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n form(s) filed. The pile is done.</source>
            <translation>
                <numerusform>%n skjema er arkivert. Bunken er ferdig.</numerusform>
                <numerusform>%n skjema er arkiverte. Bunken er ferdig.</numerusform>
            </translation>
        </message>
        <message>
            <source>Reading the first page …</source>
            <translation>Les den første sida …</translation>
        </message>
        <message>
            <source>Filed for {name}, with the page as proof.</source>
            <translation>Arkivert for {name}, med sida som bevis.</translation>
        </message>
        <message>
            <source>Approved for {name}. It is filed when side {number} is approved.</source>
            <translation>Godkjent for {name}. Det blir arkivert når side {number} er godkjend.</translation>
        </message>
    </context>
    <context>
        <name>ReturnedPaper</name>
        <message>
            <source>Opening the page …</source>
            <translation>Opnar sida …</translation>
        </message>
        <message>
            <source>The picture of the page is not here yet. Look at the page before you approve it.</source>
            <translation>Biletet av sida er ikkje her enno. Sjå på sida før du godkjenner ho.</translation>
        </message>
    </context>
    <context>
        <name>ReturnedProblem</name>
        <message>
            <source>What is wrong with the page</source>
            <translation>Kva som er gale med sida</translation>
        </message>
        <message>
            <source>A new scan or photograph of the same page can be added at any time; then remove this one.</source>
            <translation>Eit nytt skann eller bilete av same side kan leggjast til når som helst. Fjern så denne.</translation>
        </message>
        <message>
            <source>Remove this page …</source>
            <translation>Fjern denne sida …</translation>
        </message>
        <message>
            <source>{state}. Nothing is recorded before all sides are approved.</source>
            <translation>{state}. Ingenting blir registrert før alle sidene er godkjende.</translation>
        </message>
        <message>
            <source>The other side has not come back: look for it in the pile, and scan or photograph it.</source>
            <translation>Den andre sida er ikkje komen inn: Leit etter ho i bunken, og skann eller ta bilete av ho.</translation>
        </message>
        <message>
            <source>Change the answers</source>
            <translation>Endre svara</translation>
        </message>
        <message>
            <source>File this side alone</source>
            <translation>Arkiver denne sida åleine</translation>
        </message>
        <message>
            <source>When the other side will not come; it can still be filed later</source>
            <translation>Når den andre sida ikkje kjem. Ho kan likevel arkiverast seinare</translation>
        </message>
        <message>
            <source>The corner with the reference, enlarged</source>
            <translation>Hjørnet med referansen, forstørra</translation>
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
            <translation>Kva side</translation>
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
            <translation>Referansen står øvst til høgre, under den firkanta koden. Skriv han inn her:</translation>
        </message>
        <message>
            <source>One of these letters was misread. Look at the corner again, letter by letter.</source>
            <translation>Eitt av teikna er lese feil. Sjå på hjørnet igjen, teikn for teikn.</translation>
        </message>
    </context>
    <context>
        <name>RunBar</name>
        <message>
            <source>Looking for faces</source>
            <translation>Finn ansikt</translation>
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
            <translation>Leitar etter bilete</translation>
        </message>
        <message>
            <source>{done} of {total} pictures</source>
            <translation>{done} av {total} bilete</translation>
        </message>
        <message>
            <source>sorting the faces</source>
            <translation>sorterer ansikta</translation>
        </message>
        <message>
            <source>Stopping …</source>
            <translation>Stansar …</translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s) searched</source>
            <translation>
                <numerusform>%n bilete er gjennomsøkt</numerusform>
                <numerusform>%n bilete er gjennomsøkte</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) not searched</source>
            <translation>
                <numerusform>%n fil er ikkje gjennomsøkt</numerusform>
                <numerusform>%n filer er ikkje gjennomsøkte</numerusform>
            </translation>
        </message>
        <message>
            <source>less than a minute left</source>
            <translation>under eitt minutt igjen</translation>
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
                <numerusform>ca. %n timar igjen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SameSheetDialog</name>
        <message>
            <source>The other guardian</source>
            <translation>Den andre føresette</translation>
        </message>
        <message>
            <source>Record the signature of {name} from the same sheet</source>
            <translation>Registrer underskrifta til {name} frå same ark</translation>
        </message>
        <message>
            <source>The signature is recorded</source>
            <translation>Underskrifta er registrert</translation>
        </message>
        <message>
            <source>{name} has another guardian, whose yes is needed too. The scan is used again, the ticks are not: each guardian answers alone.</source>
            <translation>{name} har ein føresett til, som også må seie ja. Det skanna skjemaet blir brukt på nytt, men ikkje kryssa: Kvar føresett svarar for seg.</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Seinare</translation>
        </message>
    </context>
    <context>
        <name>SavingDialog</name>
        <message>
            <source>Press Escape once more to leave without saving.</source>
            <translation>Trykk Escape ein gong til for å gå ut utan å lagre.</translation>
        </message>
    </context>
    <context>
        <name>ScanFiles</name>
        <message>
            <source>Scanned form</source>
            <translation>Skanna skjema</translation>
        </message>
        <message>
            <source>Drop the scanned form here (PDF or picture). It is kept encrypted in the register.</source>
            <translation>Slepp det skanna skjemaet her (PDF eller bilete). Det blir lagra kryptert i registeret.</translation>
        </message>
        <message>
            <source>Choose file …</source>
            <translation>Vel fil …</translation>
        </message>
        <message>
            <source>Choose a file: {name}</source>
            <translation>Vel ei fil: {name}</translation>
        </message>
        <message>
            <source>{file} is here already; it is kept once.</source>
            <translation>{file} ligg her alt; ho blir lagra berre éin gong.</translation>
        </message>
        <message>
            <source>Reading the file …</source>
            <translation>Les fila …</translation>
        </message>
        <message>
            <source>{file} is already kept with what was recorded for {name} on {date}.</source>
            <translation>{file} ligg alt i registeret, med det som blei registrert for {name} {date}.</translation>
        </message>
        <message>
            <source>Show {file} in full size</source>
            <translation>Vis {file} i full storleik</translation>
        </message>
        <message>
            <source>Paper kept elsewhere</source>
            <translation>Papir ein annan stad</translation>
        </message>
        <message>
            <source>Leave out {file}</source>
            <translation>Ta ut {file}</translation>
        </message>
        <message>
            <source>Scans</source>
            <translation>Skanna filer</translation>
        </message>
    </context>
    <context>
        <name>ScanFolder</name>
        <message numerus="yes">
            <source>%n page(s) from the scanner wait under Forms</source>
            <translation>
                <numerusform>%n side frå skannaren ventar under Skjema</numerusform>
                <numerusform>%n sider frå skannaren ventar under Skjema</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ScannerCard</name>
        <message>
            <source>Look now</source>
            <translation>Sjå etter no</translation>
        </message>
        <message>
            <source>Take them in anyway</source>
            <translation>Ta dei inn likevel</translation>
        </message>
        <message>
            <source>Stop watching</source>
            <translation>Ikkje følg med lenger</translation>
        </message>
        <message>
            <source>Folder of the scanner</source>
            <translation>Mappa til skannaren</translation>
        </message>
        <message>
            <source>If your scanner saves into a folder, forms that come into it wait under Forms by themselves. The files stay as they are, and nothing is recorded before somebody has looked at each page.</source>
            <translation>Viss skannaren lagrar i ei mappe, kan skjema som kjem dit, vente under Skjema av seg sjølve. Filene blir ikkje rørte, og ingenting blir registrert før nokon har sett på kvar side.</translation>
        </message>
        <message>
            <source>Another folder …</source>
            <translation>Ei anna mappe …</translation>
        </message>
        <message>
            <source>Choose a folder …</source>
            <translation>Vel mappe …</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) without a form were left alone: {names}</source>
            <translation>
                <numerusform>%n fil utan skjema er laten i fred: {names}</numerusform>
                <numerusform>%n filer utan skjema er latne i fred: {names}</numerusform>
            </translation>
        </message>
        <message>
            <source>No folder is watched</source>
            <translation>Inga mappe er vald</translation>
        </message>
        <message>
            <source>The folder cannot be reached now</source>
            <translation>Mappa kan ikkje nåast no</translation>
        </message>
        <message>
            <source>Looking …</source>
            <translation>Ser etter …</translation>
        </message>
        <message numerus="yes">
            <source>%n page(s) came in since the program was started</source>
            <translation>
                <numerusform>%n side har kome inn sidan programmet vart starta</numerusform>
                <numerusform>%n sider har kome inn sidan programmet vart starta</numerusform>
            </translation>
        </message>
        <message>
            <source>Waiting for the first page</source>
            <translation>Ventar på den første sida</translation>
        </message>
        <message>
            <source>It is looked for again every half minute. Nothing is lost: what comes later is read.</source>
            <translation>Programmet prøver igjen kvart halve minutt. Ingenting går tapt: Det som kjem seinare, blir lese.</translation>
        </message>
        <message>
            <source>{service} copies this folder to the internet, signed forms with it. Choose another.</source>
            <translation>{service} kopierer denne mappa til internett, med underskrivne skjema. Vel ei anna.</translation>
        </message>
        <message>
            <source>Where the scanner saves</source>
            <translation>Kvar skannaren lagrar</translation>
        </message>
    </context>
    <context>
        <name>SelectionBar</name>
        <message>
            <source>Clear the selection</source>
            <translation>Fjern utvalet</translation>
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
            <translation>Framande …</translation>
        </message>
        <message>
            <source>Nobody in the pictures …</source>
            <translation>Ingen på bileta …</translation>
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
                <numerusform>%n bilete valt</numerusform>
                <numerusform>%n bilete valde</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SetUpCard</name>
        <message>
            <source>Set up …</source>
            <translation>Set opp …</translation>
        </message>
        <message>
            <source>The set-up is not finished</source>
            <translation>Oppsettet er ikkje ferdig</translation>
        </message>
        <message>
            <source>Nobody has said yet what the branch is called and where it publishes.</source>
            <translation>Ingen har sagt enno kva laget heiter og kvar det publiserer.</translation>
        </message>
    </context>
    <context>
        <name>SetUpDialog</name>
        <message>
            <source>Set up Klarert</source>
            <translation>Set opp Klarert</translation>
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
            <translation>Kvar publiserer de?</translation>
        </message>
        <message>
            <source>Welcome to Klarert</source>
            <translation>Velkomen til Klarert</translation>
        </message>
        <message>
            <source>Less than a minute, and everything can be changed later under Settings. Nothing leaves this computer.</source>
            <translation>Under eitt minutt, og alt kan endrast seinare under Innstillingar. Ingenting forlèt denne maskina.</translation>
        </message>
        <message>
            <source>Norway</source>
            <translation>Noreg</translation>
        </message>
        <message>
            <source>Sweden</source>
            <translation>Sverige</translation>
        </message>
        <message>
            <source>Name of the branch</source>
            <translation>Namnet på laget</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Namnet ditt</translation>
        </message>
        <message>
            <source>So that everybody sees who recorded what.</source>
            <translation>Så alle ser kven som har registrert kva.</translation>
        </message>
        <message>
            <source>Choose a folder …</source>
            <translation>Vel mappe …</translation>
        </message>
        <message>
            <source>A backup every day</source>
            <translation>Sikkerheitskopi kvar dag</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>Hopp over</translation>
        </message>
        <message>
            <source>Save and begin</source>
            <translation>Lagre og start</translation>
        </message>
        <message>
            <source>Get a register from a backup …</source>
            <translation>Hent eit register frå ein sikkerheitskopi …</translation>
        </message>
        <message>
            <source>Where the backups go</source>
            <translation>Kvar sikkerheitskopiane skal liggje</translation>
        </message>
        <message>
            <source>Encrypted. Best on a memory stick or another disk, so that both are not lost at once.</source>
            <translation>Kryptert. Helst på ein minnepinne eller ein annan disk, så ikkje begge går tapt samtidig.</translation>
        </message>
        <message>
            <source>Write the name of the branch.</source>
            <translation>Skriv namnet på laget.</translation>
        </message>
        <message>
            <source>Choose at least one place.</source>
            <translation>Vel minst éin stad.</translation>
        </message>
        <message>
            <source>Somebody has set up this register meanwhile. Press Skip, and look under Settings.</source>
            <translation>Nokon har sett opp registeret i mellomtida. Trykk Hopp over, og sjå under Innstillingar.</translation>
        </message>
        <message>
            <source>Press Escape once more to leave without saving.</source>
            <translation>Trykk Escape ein gong til for å gå ut utan å lagre.</translation>
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
            <translation>Kanalar</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Reglar</translation>
        </message>
        <message>
            <source>Language and look</source>
            <translation>Språk og utsjånad</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Nøklar</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>Sikkerheitskopi</translation>
        </message>
        <message>
            <source>Scanner</source>
            <translation>Skannar</translation>
        </message>
        <message>
            <source>Export and import</source>
            <translation>Eksport og import</translation>
        </message>
        <message>
            <source>Parts of the settings</source>
            <translation>Delar av innstillingane</translation>
        </message>
        <message>
            <source>Users</source>
            <translation>Brukarar</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Innstillingar</translation>
        </message>
    </context>
    <context>
        <name>SignatureField</name>
        <message>
            <source>{field}: the handwriting, enlarged</source>
            <translation>{field}: handskrifta, forstørra</translation>
        </message>
        <message>
            <source>That is no signature</source>
            <translation>Det er ikkje ei underskrift</translation>
        </message>
        <message>
            <source>Is this a signature?</source>
            <translation>Er dette ei underskrift?</translation>
        </message>
        <message>
            <source>Signature found</source>
            <translation>Underskrift funnen</translation>
        </message>
    </context>
    <context>
        <name>SignerBlock</name>
        <message>
            <source>Name</source>
            <translation>Namn</translation>
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
            <translation>Forslag. Samanlikn med handskrifta.</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Underskrift</translation>
        </message>
        <message>
            <source>Something is written there</source>
            <translation>Det er skrive noko der</translation>
        </message>
        <message>
            <source>Nothing is written on this line.</source>
            <translation>Ingenting er skrive på denne linja.</translation>
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
                <numerusform>%n bilete</numerusform>
                <numerusform>%n bilete</numerusform>
            </translation>
        </message>
        <message>
            <source>stay in “{title}”</source>
            <translation>blir i «{title}»</translation>
        </message>
        <message>
            <source>Title of the event on {day}</source>
            <translation>Namn på arrangementet {day}</translation>
        </message>
        <message>
            <source>All pictures of this event are from one day.</source>
            <translation>Alle bileta frå dette arrangementet er frå éin dag.</translation>
        </message>
        <message numerus="yes">
            <source>%n consent(s) hold for just this event. They cover the pictures that stay, not those of the new events: these will be blocked until somebody signs again.</source>
            <translation>
                <numerusform>%n samtykke gjeld berre for dette arrangementet. Det dekkjer bileta som blir att, ikkje dei i dei nye arrangementa: Dei blir stoppa til nokon skriv under på nytt.</numerusform>
                <numerusform>%n samtykke gjeld berre for dette arrangementet. Dei dekkjer bileta som blir att, ikkje dei i dei nye arrangementa: Dei blir stoppa til nokon skriv under på nytt.</numerusform>
            </translation>
        </message>
        <message>
            <source>Split</source>
            <translation>Del opp</translation>
        </message>
        <message>
            <source>Each new event takes over what is said about this one and who was there. A day without a title stays where it is, and so do pictures whose day is not known.</source>
            <translation>Kvart nytt arrangement tek over det som er sagt om dette, og kven som var der. Ein dag utan namn blir der han er, og det same gjer bilete utan kjend dag.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
        <message>
            <source>Give at least one day a title.</source>
            <translation>Gi minst éin dag eit namn.</translation>
        </message>
        <message>
            <source>Give the event a title.</source>
            <translation>Gi arrangementet eit namn.</translation>
        </message>
        <message>
            <source>There is an event with this title already. Give this one a title of its own.</source>
            <translation>Det finst alt eit arrangement med dette namnet. Gi dette eit eige namn.</translation>
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
            <translation>Det er ikkje registrert kva personen ønskjer.</translation>
        </message>
    </context>
    <context>
        <name>StatementDialog</name>
        <message>
            <source>I act as data steward</source>
            <translation>Eg gjer dette som registeransvarleg</translation>
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
            <translation>Trykk Escape éin gong til for å gå ut utan å registrere.</translation>
        </message>
        <message>
            <source>Say that you act as data steward, or leave it to them.</source>
            <translation>Kryss av for at du gjer dette som registeransvarleg, eller overlat det til den som er det.</translation>
        </message>
        <message>
            <source>The old entry stays in the log; nothing is deleted.</source>
            <translation>Det gamle står framleis i loggen; ingenting blir sletta.</translation>
        </message>
        <message>
            <source>Not recorded yet: see what is marked above.</source>
            <translation>Ikkje registrert enno: Sjå det som er merkt over.</translation>
        </message>
    </context>
    <context>
        <name>TickPanel</name>
        <message numerus="yes">
            <source>%n other place(s): no</source>
            <translation>
                <numerusform>%n annan stad: nei</numerusform>
                <numerusform>%n andre stader: nei</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n place(s): no</source>
            <translation>
                <numerusform>%n stad: nei</numerusform>
                <numerusform>%n stader: nei</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TickQuestions</name>
        <message>
            <source>More boxes</source>
            <translation>Fleire felt</translation>
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
            <translation>Eg har det åleine</translation>
        </message>
        <message>
            <source>What, and which pictures</source>
            <translation>Kva, og kva for bilete</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Kvar</translation>
        </message>
        <message>
            <source>What for</source>
            <translation>Til kva</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Namn</translation>
        </message>
        <message>
            <source>Answers of their own</source>
            <translation>Eigne svar</translation>
        </message>
        <message>
            <source>Membership and health may show</source>
            <translation>Medlemskap og helse kan visast</translation>
        </message>
        <message>
            <source>Other parts of the organisation may use them</source>
            <translation>Andre organisasjonsledd kan bruke bileta</translation>
        </message>
        <message>
            <source>Face recognition</source>
            <translation>Ansiktsattkjenning</translation>
        </message>
        <message>
            <source>A guardian has been told</source>
            <translation>Ein føresett er informert</translation>
        </message>
        <message>
            <source>For the branch</source>
            <translation>De fyller ut</translation>
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
            <translation>Munnleg, med vitne</translation>
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
            <translation>I ei melding eller ein kommentar</translation>
        </message>
        <message>
            <source>Only from “{title}”</source>
            <translation>Berre frå «{title}»</translation>
        </message>
        <message>
            <source>Only from one event</source>
            <translation>Berre frå eitt arrangement</translation>
        </message>
        <message>
            <source>All activities until {date}</source>
            <translation>Alle aktivitetar til og med {date}</translation>
        </message>
        <message>
            <source>All activities</source>
            <translation>Alle aktivitetar</translation>
        </message>
        <message>
            <source>Yes, but not everywhere</source>
            <translation>Ja, men ikkje overalt</translation>
        </message>
        <message>
            <source>The child's own answer</source>
            <translation>Barnet sitt eige svar</translation>
        </message>
        <message>
            <source>May we take pictures of you?</source>
            <translation>Kan vi ta bilete av deg?</translation>
        </message>
        <message>
            <source>May we film you?</source>
            <translation>Kan vi filme deg?</translation>
        </message>
        <message>
            <source>May we show them to others?</source>
            <translation>Kan vi vise dei til andre?</translation>
        </message>
        <message>
            <source>The child answered</source>
            <translation>Barnet svara sjølv</translation>
        </message>
        <message>
            <source>Too young to answer</source>
            <translation>For liten til å svare</translation>
        </message>
        <message>
            <source>Filled in by an adult</source>
            <translation>Den som spurde, har kryssa av</translation>
        </message>
        <message>
            <source>Whom it is about</source>
            <translation>Kven det gjeld</translation>
        </message>
        <message>
            <source>Themselves</source>
            <translation>Den som skriv</translation>
        </message>
        <message>
            <source>Somebody they speak for</source>
            <translation>Ein annan (føresett eller verje skriv)</translation>
        </message>
        <message>
            <source>Somebody who has died</source>
            <translation>Nokon som er død</translation>
        </message>
        <message>
            <source>What is withdrawn</source>
            <translation>Kva blir trekt tilbake</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Alt</translation>
        </message>
        <message>
            <source>Only some places</source>
            <translation>Berre nokre stader</translation>
        </message>
        <message>
            <source>Only some pictures</source>
            <translation>Berre nokre bilete</translation>
        </message>
        <message>
            <source>Only the name</source>
            <translation>Berre namnet</translation>
        </message>
        <message>
            <source>Only film or voice</source>
            <translation>Berre film eller stemme</translation>
        </message>
        <message>
            <source>Only sharing with other parts of the organisation</source>
            <translation>Berre deling med andre organisasjonsledd</translation>
        </message>
        <message>
            <source>Only face recognition</source>
            <translation>Berre ansiktsattkjenning</translation>
        </message>
        <message>
            <source>What they want</source>
            <translation>Ønske</translation>
        </message>
        <message>
            <source>Remove the pictures</source>
            <translation>Fjern bileta</translation>
        </message>
        <message>
            <source>Make them unrecognisable</source>
            <translation>Gjer slik at personen ikkje kan kjennast att</translation>
        </message>
        <message>
            <source>Do not use them again</source>
            <translation>Ikkje bruk dei igjen</translation>
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
            <translation>Sjekk eit bilete …</translation>
        </message>
        <message>
            <source>Add a folder …</source>
            <translation>Legg til ei mappe …</translation>
        </message>
        <message>
            <source>May this picture be used?</source>
            <translation>Kan dette biletet brukast?</translation>
        </message>
        <message>
            <source>Drop a picture here for the answer. Drop a folder to add it.</source>
            <translation>Slepp eit bilete her, så får du svaret. Slepp ei mappe for å leggje ho til.</translation>
        </message>
        <message>
            <source>Drop pictures or a folder</source>
            <translation>Slepp bilete eller ei mappe</translation>
        </message>
        <message>
            <source>Nothing needs doing.</source>
            <translation>Ingenting hastar, og ingenting ventar.</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) to do.</source>
            <translation>
                <numerusform>%n ting å gjere.</numerusform>
                <numerusform>%n ting å gjere.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n is (are) urgent.</source>
            <translation>
                <numerusform>%n hastar.</numerusform>
                <numerusform>%n hastar.</numerusform>
            </translation>
        </message>
        <message>
            <source>Urgent</source>
            <translation>Hastar</translation>
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
            <translation>Mappa med bileta</translation>
        </message>
        <message>
            <source>The picture to check</source>
            <translation>Biletet som skal sjekkast</translation>
        </message>
    </context>
    <context>
        <name>UnlockDialog</name>
        <message>
            <source>It is protected by a passphrase.</source>
            <translation>Det er verna med eit passord.</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Passord</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Opne</translation>
        </message>
        <message>
            <source>Open the register</source>
            <translation>Opne registeret</translation>
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
            <translation>Filer som ikkje er gjennomsøkte</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fil</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Kvifor</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Mappe</translation>
        </message>
        <message>
            <source>These files lie in the folders that were searched, but nobody knows who is in them. Treat them as not checked.</source>
            <translation>Desse filene ligg i mappene som er gjennomsøkte, men ingen veit kven som er på dei. Rekn dei som ikkje vurderte.</translation>
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
            <translation>Ukjend</translation>
        </message>
        <message>
            <source>Stranger</source>
            <translation>Framand</translation>
        </message>
        <message>
            <source>Unknown person</source>
            <translation>Ukjend person</translation>
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
            <translation>Dette gjeld {channel}, der biletet også blir lagt ut.</translation>
        </message>
        <message>
            <source>It does not hold here: {why}</source>
            <translation>Det gjeld ikkje her: {why}</translation>
        </message>
        <message>
            <source>Exception for one person</source>
            <translation>Unntak for éin person</translation>
        </message>
        <message>
            <source>Exception for the picture</source>
            <translation>Unntak for biletet</translation>
        </message>
        <message>
            <source>Remove the exception</source>
            <translation>Fjern unntaket</translation>
        </message>
        <message>
            <source>Open the link</source>
            <translation>Opne lenkja</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) stop the picture.</source>
            <translation>
                <numerusform>%n person stoppar biletet.</numerusform>
                <numerusform>%n personar stoppar biletet.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n must be reviewed.</source>
            <translation>
                <numerusform>%n må vurderast.</numerusform>
                <numerusform>%n må vurderast.</numerusform>
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
            <translation>Svaret blir eit anna {date}: {reason}</translation>
        </message>
        <message>
            <source>Is also posted on {channels}.</source>
            <translation>Blir også lagt ut på {channels}.</translation>
        </message>
        <message>
            <source>{name} is responsible for the channel.</source>
            <translation>{name} har ansvaret for kanalen.</translation>
        </message>
        <message>
            <source>By the branch's rules, version {version}.</source>
            <translation>Etter reglane til laget, versjon {version}.</translation>
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
            <translation>Snakkar på vegner av</translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <source>Choose a folder …</source>
            <translation>Vel mappe …</translation>
        </message>
        <message>
            <source>Go to forms</source>
            <translation>Gå til skjemaa</translation>
        </message>
        <message>
            <source>Say who you are …</source>
            <translation>Sei kven de er …</translation>
        </message>
        <message>
            <source>Get a register from a backup …</source>
            <translation>Hent eit register frå ein sikkerheitskopi …</translation>
        </message>
        <message>
            <source>Try with practice pictures</source>
            <translation>Prøv med øvingsbilete</translation>
        </message>
        <message>
            <source>Choose the folder of pictures</source>
            <translation>Vel mappa med bilete</translation>
        </message>
        <message>
            <source>The pictures stay where they are. The faces are found while you do something else.</source>
            <translation>Bileta blir liggjande der dei er. Ansikta blir funne medan du gjer noko anna.</translation>
        </message>
        <message>
            <source>Say who is in them</source>
            <translation>Sei kven som er på dei</translation>
        </message>
        <message>
            <source>Faces that look alike are put in groups. Name a group, and all its pictures are done.</source>
            <translation>Ansikt som liknar på kvarandre, blir samla i grupper. Gi gruppa eit namn, så er alle bileta merkte.</translation>
        </message>
        <message>
            <source>Record the signed forms</source>
            <translation>Registrer dei underskrivne skjemaa</translation>
        </message>
        <message>
            <source>What each person said yes and no to. Then every picture has its answer.</source>
            <translation>Kva kvar person har sagt ja og nei til. Då har kvart bilete eit svar.</translation>
        </message>
        <message>
            <source>Welcome to Klarert</source>
            <translation>Velkomen til Klarert</translation>
        </message>
        <message>
            <source>Three steps, and you know which pictures you may use. Nothing leaves this computer.</source>
            <translation>Tre steg, så veit du kva bilete de kan bruke. Ingenting forlèt denne maskina.</translation>
        </message>
        <message>
            <source>You can also drop a folder anywhere in the window.</source>
            <translation>Du kan også sleppe ei mappe kvar som helst i vindauget.</translation>
        </message>
        <message>
            <source>Name the faces</source>
            <translation>Gi ansikta namn</translation>
        </message>
        <message>
            <source>Ready when the pictures are read</source>
            <translation>Klar når bileta er lesne</translation>
        </message>
    </context>
    <context>
        <name>WhoField</name>
        <message>
            <source>If one is written there, tick “Born” and type it.</source>
            <translation>Står det ein dato der, kryss av for «Fødd» og skriv han inn.</translation>
        </message>
        <message>
            <source>Born</source>
            <translation>Fødd</translation>
        </message>
        <message>
            <source>Somebody new: {name}</source>
            <translation>Ny person: {name}</translation>
        </message>
        <message>
            <source>Somebody new, as on the other side: {name}</source>
            <translation>Ny person, den same som på den andre sida: {name}</translation>
        </message>
        <message>
            <source>Several people have this name. Choose from the list which one it is.</source>
            <translation>Fleire har dette namnet. Vel i lista kven det er.</translation>
        </message>
        <message>
            <source>Counted as grown up: no birth date is written.</source>
            <translation>Blir rekna som vaksen: det står ingen fødselsdato.</translation>
        </message>
    </context>
    <context>
        <name>WhoseDialog</name>
        <message>
            <source>Somebody wants to withdraw</source>
            <translation>Nokon vil trekkje samtykket</translation>
        </message>
        <message>
            <source>Search by name</source>
            <translation>Søk etter namn</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personar</translation>
        </message>
        <message>
            <source>Next …</source>
            <translation>Vidare …</translation>
        </message>
        <message>
            <source>Whose consent is it?</source>
            <translation>Kven sitt samtykke gjeld det?</translation>
        </message>
        <message>
            <source>A guardian withdraws for the child: choose the child.</source>
            <translation>Trekkjer ein føresett på vegner av barnet? Vel barnet.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
        <message>
            <source>Nobody here has that name. If they can be recognised in a picture, open the picture and choose “Somebody wants it removed …”.</source>
            <translation>Ingen her heiter det. Kan personen kjennast att på eit bilete, opnar du biletet og vel «Nokon vil ha det fjerna …».</translation>
        </message>
        <message>
            <source>Without a name</source>
            <translation>Utan namn</translation>
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
            <translation>Rett ei tilbaketrekking</translation>
        </message>
        <message>
            <source>Who withdraws</source>
            <translation>Kven trekkjer samtykket</translation>
        </message>
        <message>
            <source>What is withdrawn</source>
            <translation>Kva blir trekt tilbake</translation>
        </message>
        <message>
            <source>How it was said</source>
            <translation>Korleis det blei sagt</translation>
        </message>
        <message>
            <source>What about pictures that are out already</source>
            <translation>Kva med bilete som er publiserte</translation>
        </message>
        <message>
            <source>Received on</source>
            <translation>Motteke</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>Trekk tilbake</translation>
        </message>
        <message>
            <source>Withdraw the consent of {name}</source>
            <translation>Trekk tilbake samtykket frå {name}</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Namn</translation>
        </message>
        <message>
            <source>Letter or message</source>
            <translation>Brev eller melding</translation>
        </message>
        <message>
            <source>Drop the letter or a picture of the message here, in one file.</source>
            <translation>Slepp brevet eller eit bilete av meldinga her, i éi fil.</translation>
        </message>
        <message>
            <source>Whoever is in the picture</source>
            <translation>Den som er på biletet</translation>
        </message>
        <message>
            <source>Next of kin</source>
            <translation>Pårørande</translation>
        </message>
        <message>
            <source>An authority</source>
            <translation>Ei styresmakt</translation>
        </message>
        <message>
            <source>Replaces the entry of {date}</source>
            <translation>Erstattar det som blei registrert {date}</translation>
        </message>
        <message>
            <source>A withdrawal is a no. Only the data steward may replace a no.</source>
            <translation>Ei tilbaketrekking er eit nei. Berre den registeransvarlege kan erstatte eit nei.</translation>
        </message>
        <message>
            <source>Who is it about?</source>
            <translation>Kven gjeld det?</translation>
        </message>
        <message>
            <source>What can we call them?</source>
            <translation>Kva kan vi kalle vedkomande?</translation>
        </message>
        <message>
            <source>The name in the comment, or a few words, so that you find them again.</source>
            <translation>Namnet i kommentaren, eller nokre få ord, så du finn personen att.</translation>
        </message>
        <message>
            <source>Who withdraws?</source>
            <translation>Kven trekkjer samtykket?</translation>
        </message>
        <message>
            <source>What?</source>
            <translation>Kva?</translation>
        </message>
        <message>
            <source>Which channels?</source>
            <translation>Kva kanalar?</translation>
        </message>
        <message>
            <source>Which of them?</source>
            <translation>Kva av dette?</translation>
        </message>
        <message>
            <source>Which pictures?</source>
            <translation>Kva bilete?</translation>
        </message>
        <message>
            <source>What is out already?</source>
            <translation>Kva med det som alt er publisert?</translation>
        </message>
        <message>
            <source>How was it said?</source>
            <translation>Korleis blei det sagt?</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Merknad</translation>
        </message>
        <message>
            <source>Somebody who is not in the register</source>
            <translation>Ein som ikkje er i registeret</translation>
        </message>
        <message>
            <source>No reason is needed. It counts from this moment.</source>
            <translation>Det trengst inga grunngiving. Det gjeld frå no av.</translation>
        </message>
        <message>
            <source>Which authority?</source>
            <translation>Kva styresmakt?</translation>
        </message>
        <message>
            <source>Which next of kin?</source>
            <translation>Kva pårørande?</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Bilete</translation>
        </message>
        <message>
            <source>No picture shows this person yet.</source>
            <translation>Ingen bilete viser denne personen enno.</translation>
        </message>
        <message>
            <source>Looking up what will happen …</source>
            <translation>Finn ut kva som vil skje …</translation>
        </message>
        <message>
            <source>Tasks that the old entry left stay open until you close them.</source>
            <translation>Oppgåver frå det gamle står opne til du lukkar dei.</translation>
        </message>
        <message>
            <source>Write what we can call them.</source>
            <translation>Skriv kva vi kan kalle vedkomande.</translation>
        </message>
        <message>
            <source>Choose somebody from the list.</source>
            <translation>Vel ein person frå lista.</translation>
        </message>
        <message>
            <source>Write the name.</source>
            <translation>Skriv namnet.</translation>
        </message>
        <message>
            <source>Tick the channels.</source>
            <translation>Kryss av for kanalane.</translation>
        </message>
        <message>
            <source>Tick the pictures.</source>
            <translation>Kryss av for bileta.</translation>
        </message>
        <message>
            <source>Tick pictures, film or voice.</source>
            <translation>Kryss av for bilete, film eller stemme.</translation>
        </message>
        <message>
            <source>It cannot have been received in the future.</source>
            <translation>Det kan ikkje vere motteke i framtida.</translation>
        </message>
    </context>
    <context>
        <name>WithdrawalHands</name>
        <message>
            <source>Whose consent is withdrawn?</source>
            <translation>Kven sitt samtykke blir trekt tilbake?</translation>
        </message>
        <message>
            <source>Who withdraws</source>
            <translation>Kven trekkjer samtykket</translation>
        </message>
        <message>
            <source>Who withdraws?</source>
            <translation>Kven trekkjer samtykket?</translation>
        </message>
        <message>
            <source>From which places?</source>
            <translation>Frå kva stader?</translation>
        </message>
        <message>
            <source>Which pictures, word for word</source>
            <translation>Kva bilete, ord for ord</translation>
        </message>
        <message>
            <source>Which pictures are meant?</source>
            <translation>Kva bilete gjeld det?</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Bilete</translation>
        </message>
        <message>
            <source>No picture shows this person yet.</source>
            <translation>Ingen bilete viser denne personen enno.</translation>
        </message>
        <message>
            <source>Received on</source>
            <translation>Motteke</translation>
        </message>
        <message>
            <source>Signed on</source>
            <translation>Underskrive</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Underskrift</translation>
        </message>
        <message>
            <source>A withdrawal holds from the day it came in.</source>
            <translation>Ei tilbaketrekking gjeld frå den dagen ho kom inn.</translation>
        </message>
    </context>
    <context>
        <name>WrittenBox</name>
        <message>
            <source>{field}: the handwriting, enlarged</source>
            <translation>{field}: handskrifta, forstørra</translation>
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
            <translation>Kven gjeld det?</translation>
        </message>
    </context>
    <context>
        <name>_Notice</name>
        <message>
            <source>Yes, they were told</source>
            <translation>Ja, dei fekk beskjed</translation>
        </message>
        <message>
            <source>How they were told</source>
            <translation>Korleis dei fekk beskjed</translation>
        </message>
        <message>
            <source>When they were told</source>
            <translation>Når dei fekk beskjed</translation>
        </message>
        <message>
            <source>Who told them</source>
            <translation>Kven som gav beskjed</translation>
        </message>
        <message>
            <source>Being told is not the same as saying yes. It is kept, and counts as no consent.</source>
            <translation>Å få beskjed er ikkje det same som å seie ja. Det blir lagra, men ikkje rekna som samtykke.</translation>
        </message>
    </context>
    <context>
        <name>_PickDialog</name>
        <message>
            <source>Search by name</source>
            <translation>Søk etter namn</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personar</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
        <message>
            <source>Without a name</source>
            <translation>Utan namn</translation>
        </message>
    </context>
    <context>
        <name>_Side</name>
        <message>
            <source>Without a name</source>
            <translation>Utan namn</translation>
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
            <translation>Hentar tilbake sikkerheitskopien</translation>
        </message>
        <message>
            <source>Everything in it is checked first. The window then opens again.</source>
            <translation>Alt i han blir kontrollert først. Deretter blir vindauget opna igjen.</translation>
        </message>
    </context>
    <context>
        <name>acts</name>
        <message>
            <source>the name of a face</source>
            <translation>namnet på eit ansikt</translation>
        </message>
        <message>
            <source>that a suggested name was wrong</source>
            <translation>at eit foreslått namn var feil</translation>
        </message>
        <message>
            <source>that a name was taken off a face</source>
            <translation>at eit namn blei teke bort frå eit ansikt</translation>
        </message>
        <message>
            <source>that somebody is a stranger</source>
            <translation>at nokon er framand</translation>
        </message>
        <message>
            <source>that a face was set aside</source>
            <translation>at eit ansikt blei lagt til side</translation>
        </message>
        <message>
            <source>that a person was framed</source>
            <translation>at ein person fekk ramme</translation>
        </message>
        <message>
            <source>that a frame was removed</source>
            <translation>at ei ramme blei fjerna</translation>
        </message>
        <message>
            <source>the texts of a picture</source>
            <translation>tekstane til eit bilete</translation>
        </message>
        <message>
            <source>that everyone in a picture is framed</source>
            <translation>at alle på eit bilete har ramme</translation>
        </message>
        <message>
            <source>a new event</source>
            <translation>eit nytt arrangement</translation>
        </message>
        <message>
            <source>a change of an event</source>
            <translation>ei endring av eit arrangement</translation>
        </message>
        <message>
            <source>that pictures were moved to an event</source>
            <translation>at bilete blei flytta til eit arrangement</translation>
        </message>
        <message>
            <source>that an event was deleted</source>
            <translation>at eit arrangement blei sletta</translation>
        </message>
        <message>
            <source>that an event was split by day</source>
            <translation>at eit arrangement blei delt opp</translation>
        </message>
        <message>
            <source>that two events became one</source>
            <translation>at to arrangement blei slått saman</translation>
        </message>
        <message>
            <source>the photographer of pictures</source>
            <translation>fotografen på bilete</translation>
        </message>
        <message>
            <source>a change of who was at an event</source>
            <translation>ei endring i kven som var på eit arrangement</translation>
        </message>
        <message>
            <source>what was answered at the first start</source>
            <translation>det som blei svara ved første start</translation>
        </message>
        <message>
            <source>where pictures lie</source>
            <translation>kvar bilete ligg</translation>
        </message>
        <message>
            <source>people from a list</source>
            <translation>personar frå ei liste</translation>
        </message>
        <message>
            <source>a new person</source>
            <translation>ein ny person</translation>
        </message>
        <message>
            <source>a change of a person</source>
            <translation>ei endring av ein person</translation>
        </message>
        <message>
            <source>that two people became one</source>
            <translation>at to personar blei éin</translation>
        </message>
        <message>
            <source>that two people look alike</source>
            <translation>at to personar liknar på kvarandre</translation>
        </message>
        <message>
            <source>that two groups became one</source>
            <translation>at to grupper blei éi</translation>
        </message>
        <message>
            <source>that faces were moved to a group of their own</source>
            <translation>at ansikt blei flytta til ei eiga gruppe</translation>
        </message>
        <message>
            <source>that two groups are two people</source>
            <translation>at to grupper er to personar</translation>
        </message>
        <message>
            <source>who speaks for a child</source>
            <translation>kven som snakkar på vegner av eit barn</translation>
        </message>
        <message>
            <source>an exception</source>
            <translation>eit unntak</translation>
        </message>
        <message>
            <source>a publication</source>
            <translation>ei publisering</translation>
        </message>
        <message>
            <source>a change of a channel</source>
            <translation>ei endring av ein kanal</translation>
        </message>
        <message>
            <source>the order of the channels</source>
            <translation>rekkjefølgja på kanalane</translation>
        </message>
        <message>
            <source>that a channel was deleted</source>
            <translation>at ein kanal blei sletta</translation>
        </message>
        <message>
            <source>that somebody may use the program</source>
            <translation>at nokon kan bruke programmet</translation>
        </message>
        <message>
            <source>a change of who uses the program</source>
            <translation>ei endring av kven som bruker programmet</translation>
        </message>
        <message>
            <source>a change of the organisation</source>
            <translation>ei endring av organisasjonen</translation>
        </message>
        <message>
            <source>that forms were printed</source>
            <translation>at skjema vart skrivne ut</translation>
        </message>
        <message>
            <source>that a page of a form was approved</source>
            <translation>at ei side av eit skjema vart godkjend</translation>
        </message>
        <message>
            <source>that a page of a form waits again</source>
            <translation>at ei side av eit skjema ventar igjen</translation>
        </message>
        <message>
            <source>that pages of forms were deleted</source>
            <translation>at sider av skjema vart sletta</translation>
        </message>
        <message>
            <source>a change of a task</source>
            <translation>ei endring av ei oppgåve</translation>
        </message>
        <message>
            <source>the last change</source>
            <translation>den siste endringa</translation>
        </message>
        <message>
            <source>Taken back: {what}</source>
            <translation>Angra: {what}</translation>
        </message>
        <message>
            <source>Done again: {what}</source>
            <translation>Gjort på nytt: {what}</translation>
        </message>
        <message>
            <source>Not taken back, because later changes build on it: {what}</source>
            <translation>Ikkje angra, fordi noko seinare byggjer på det: {what}</translation>
        </message>
        <message>
            <source>Consents and withdrawals are not undone with Ctrl+Z: correct one with a new statement. Nothing was taken back.</source>
            <translation>Samtykke og tilbaketrekkingar blir ikkje angra med Ctrl+Z: Rett dei ved å registrere eit nytt svar. Ingenting er angra.</translation>
        </message>
        <message>
            <source>A decision about the rules is not undone with Ctrl+Z: decide again under Settings. Every version stays readable. Nothing was taken back.</source>
            <translation>Ei avgjerd om reglane blir ikkje angra med Ctrl+Z: Avgjer på nytt under Innstillingar. Alle versjonar kan lesast. Ingenting er angra.</translation>
        </message>
        <message>
            <source>What was done last cannot be undone. Nothing was taken back.</source>
            <translation>Det som blei gjort sist, kan ikkje angrast. Ingenting er angra.</translation>
        </message>
        <message>
            <source>Ctrl+Z once more takes back what came before: {what}</source>
            <translation>Ctrl+Z ein gong til angrar det som kom før: {what}</translation>
        </message>
    </context>
    <context>
        <name>ahead</name>
        <message>
            <source>Somebody</source>
            <translation>Nokon</translation>
        </message>
        <message>
            <source>The consent for {channels} ends on {last}.</source>
            <translation>Samtykket til {channels} går ut {last}.</translation>
        </message>
        <message>
            <source>The consent from {who} for {channels} ends on {last}.</source>
            <translation>Samtykket frå {who} til {channels} går ut {last}.</translation>
        </message>
        <message>
            <source>The consent for {channels} begins on {date}.</source>
            <translation>Samtykket til {channels} gjeld frå {date}.</translation>
        </message>
        <message>
            <source>Ask {who} again before {date}.</source>
            <translation>Spør {who} på nytt før {date}.</translation>
        </message>
        <message>
            <source>{who} turns {age} on {date} and then decides alone.</source>
            <translation>{who} fyller {age} år {date} og bestemmer sjølv frå då av.</translation>
        </message>
        <message>
            <source>{who} turns {age} on {date}. After that nobody needs to judge maturity.</source>
            <translation>{who} fyller {age} år {date}. Etter det treng ingen å vurdere modnad.</translation>
        </message>
        <message>
            <source>From {date} what the guardians said no longer counts, unless {who} has confirmed it.</source>
            <translation>Frå {date} gjeld ikkje det dei føresette har sagt, dersom {who} ikkje har stadfesta det sjølv.</translation>
        </message>
        <message>
            <source>The protection of pictures after death ends on {last}.</source>
            <translation>Biletvernet etter døden gjeld til og med {last}.</translation>
        </message>
        <message>
            <source>{who} speaks for the person from {date}.</source>
            <translation>{who} snakkar på vegner av personen frå {date}.</translation>
        </message>
        <message>
            <source>{who} no longer speaks for the person after {last}.</source>
            <translation>{who} snakkar ikkje lenger på vegner av personen etter {last}.</translation>
        </message>
    </context>
    <context>
        <name>answer</name>
        <message>
            <source>no to all other places on the form</source>
            <translation>nei til alle andre stader på skjemaet</translation>
        </message>
        <message>
            <source>no to {channels}</source>
            <translation>nei til {channels}</translation>
        </message>
        <message>
            <source>not for: {what} ({channels})</source>
            <translation>ikkje til: {what} ({channels})</translation>
        </message>
        <message>
            <source>not {what} ({channels})</source>
            <translation>ikkje {what} ({channels})</translation>
        </message>
        <message>
            <source>not for: {what}</source>
            <translation>ikkje til: {what}</translation>
        </message>
        <message>
            <source>not {what}</source>
            <translation>ikkje {what}</translation>
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
            <translation>Programmet gjorde ein feil. Ingenting som var lagra, er tapt. Kopier detaljane og send dei til den som hjelper dykk.</translation>
        </message>
        <message>
            <source>That did not work</source>
            <translation>Det gjekk ikkje</translation>
        </message>
        <message>
            <source>A mistake in the program</source>
            <translation>Ein feil i programmet</translation>
        </message>
        <message>
            <source>Copy the details</source>
            <translation>Kopier detaljane</translation>
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
            <translation>Munnleg, med vitne</translation>
        </message>
        <message>
            <source>Said on film</source>
            <translation>Sagt på film</translation>
        </message>
        <message>
            <source>Taken over from another register</source>
            <translation>Overteke frå eit anna register</translation>
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
            <translation>Tillitsvald</translation>
        </message>
        <message>
            <source>Employee</source>
            <translation>Tilsett</translation>
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
            <translation>Offentleg rolle</translation>
        </message>
        <message>
            <source>Not known by name</source>
            <translation>Ikkje kjend ved namn</translation>
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
            <translation>Oppnemnd verje</translation>
        </message>
        <message>
            <source>Legal representative</source>
            <translation>Verje</translation>
        </message>
        <message>
            <source>Other relation</source>
            <translation>Anna forhold</translation>
        </message>
        <message>
            <source>no name</source>
            <translation>utan namn</translation>
        </message>
        <message>
            <source>first name only</source>
            <translation>berre fornamn</translation>
        </message>
        <message>
            <source>full name</source>
            <translation>fullt namn</translation>
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
            <translation>Ja, men ikkje overalt</translation>
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
            <translation>Nokre kanalar</translation>
        </message>
        <message>
            <source>Some pictures</source>
            <translation>Nokre bilete</translation>
        </message>
        <message>
            <source>Pictures, film or voice</source>
            <translation>Bilete, film eller stemme</translation>
        </message>
        <message>
            <source>The use of the name</source>
            <translation>Bruken av namnet</translation>
        </message>
        <message>
            <source>Sharing with other units</source>
            <translation>Deling med andre organisasjonsledd</translation>
        </message>
        <message>
            <source>Face recognition</source>
            <translation>Ansiktsattkjenning</translation>
        </message>
        <message>
            <source>Nothing: anybody could have been there</source>
            <translation>Ingenting: Kven som helst kunne ha vore der</translation>
        </message>
        <message>
            <source>That they are members of the union or association</source>
            <translation>At dei er medlemmer av fagforeininga eller foreininga</translation>
        </message>
        <message>
            <source>Something about their health</source>
            <translation>Noko om helsa deira</translation>
        </message>
        <message>
            <source>Has a consent</source>
            <translation>Har samtykt</translation>
        </message>
        <message>
            <source>Has said no</source>
            <translation>Har sagt nei</translation>
        </message>
        <message>
            <source>Has not signed</source>
            <translation>Har ikkje skrive under</translation>
        </message>
        <message>
            <source>With a poster</source>
            <translation>Med plakat</translation>
        </message>
        <message>
            <source>Said aloud</source>
            <translation>Sagt høgt</translation>
        </message>
        <message>
            <source>In the invitation</source>
            <translation>I innbydinga</translation>
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
            <translation>Framsidebilete</translation>
        </message>
        <message>
            <source>Profile picture</source>
            <translation>Profilbilete</translation>
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
            <translation>Lysbilete</translation>
        </message>
    </context>
    <context>
        <name>refusals</name>
        <message>
            <source>“In person” means the person themself. Choose who really spoke.</source>
            <translation>«Sjølv» betyr personen sjølv. Vel den som faktisk svarte.</translation>
        </message>
        <message>
            <source>Next of kin can only speak for somebody who has died. Record the death first.</source>
            <translation>Pårørande kan berre snakke på vegner av ein som er død. Registrer dødsfallet først.</translation>
        </message>
        <message>
            <source>Only the data steward may replace a no.</source>
            <translation>Berre den registeransvarlege kan erstatte eit nei.</translation>
        </message>
        <message>
            <source>Only the data steward may move an entry to another person.</source>
            <translation>Berre den registeransvarlege kan flytte noko til ein annan person.</translation>
        </message>
        <message>
            <source>These two have an entry for some of the same days already. Change that one instead.</source>
            <translation>Desse to står alt oppførte for nokre av dei same dagane. Endre det i staden.</translation>
        </message>
        <message>
            <source>Nobody can speak for themselves as a guardian.</source>
            <translation>Ingen kan vere sin eigen føresette.</translation>
        </message>
        <message>
            <source>Then they would speak for each other in a circle.</source>
            <translation>Då ville dei snakke på vegner av kvarandre i ring.</translation>
        </message>
        <message>
            <source>This day lies in the future. Choose the day it was said.</source>
            <translation>Denne dagen har ikkje vore enno. Vel dagen då det blei sagt.</translation>
        </message>
        <message>
            <source>Choose at least one.</source>
            <translation>Vel minst éin.</translation>
        </message>
        <message>
            <source>Fill this in.</source>
            <translation>Fyll ut her.</translation>
        </message>
        <message>
            <source>The text has a character that cannot be stored. Type it instead of pasting it.</source>
            <translation>Teksten har eit teikn som ikkje kan lagrast. Skriv han i staden for å lime han inn.</translation>
        </message>
        <message>
            <source>The text is too long. Shorten it.</source>
            <translation>Teksten er for lang. Kort han ned.</translation>
        </message>
        <message>
            <source>The end lies before the start.</source>
            <translation>Slutten er før starten.</translation>
        </message>
        <message>
            <source>This is recorded already. Close the window and look.</source>
            <translation>Dette er alt registrert. Lukk vindauget og sjå etter.</translation>
        </message>
        <message>
            <source>This person is no longer in the register. Choose again.</source>
            <translation>Denne personen er ikkje lenger i registeret. Vel på nytt.</translation>
        </message>
        <message>
            <source>A channel is no longer in the register. Close the window and open it again.</source>
            <translation>Ein kanal er ikkje lenger i registeret. Lukk vindauget og opne det att.</translation>
        </message>
        <message>
            <source>This event is no longer in the register. Choose again.</source>
            <translation>Dette arrangementet er ikkje lenger i registeret. Vel på nytt.</translation>
        </message>
        <message>
            <source>A picture is no longer in the register. Take it out.</source>
            <translation>Eit bilete er ikkje lenger i registeret. Ta det ut.</translation>
        </message>
        <message>
            <source>The entry to correct is no longer in the register.</source>
            <translation>Det som skulle rettast, er ikkje lenger i registeret.</translation>
        </message>
    </context>
    <context>
        <name>restoring</name>
        <message>
            <source>The backup is in place.</source>
            <translation>Sikkerheitskopien er på plass.</translation>
        </message>
    </context>
    <context>
        <name>rests</name>
        <message>
            <source>News of general interest</source>
            <translation>Nyheit av allmenn interesse</translation>
        </message>
        <message>
            <source>Beside the motif</source>
            <translation>Ved sida av motivet</translation>
        </message>
        <message>
            <source>Crowd at a public gathering</source>
            <translation>Folkemengd på eit ope arrangement</translation>
        </message>
        <message>
            <source>Public role</source>
            <translation>Offentleg rolle</translation>
        </message>
        <message>
            <source>Employee, decided by the employer</source>
            <translation>Tilsett, bestemt av arbeidsgivaren</translation>
        </message>
        <message>
            <source>Legitimate interest</source>
            <translation>Berettiga interesse</translation>
        </message>
        <message>
            <source>What the picture shows is news now, and matters to more than us. It stops being news in time.</source>
            <translation>Det biletet viser, er ei nyheit no og vedkjem fleire enn oss. Med tida er det ikkje ei nyheit lenger.</translation>
        </message>
        <message>
            <source>The person is small, at the edge, and not what the picture is about. Never a close-up.</source>
            <translation>Personen er liten, i kanten, og ikkje det biletet handlar om. Aldri eit nærbilete.</translation>
        </message>
        <message>
            <source>A demonstration, parade or public meeting, shown as a crowd. Not a portrait of one of them.</source>
            <translation>Ein demonstrasjon, eit opptog eller eit ope møte, vist som folkemengd. Ikkje eit portrett av éin av dei.</translation>
        </message>
        <message>
            <source>The person speaks or acts in public here, and the picture shows just that. Only for this event.</source>
            <translation>Personen talar eller opptrer offentleg her, og biletet viser nettopp det. Berre for dette arrangementet.</translation>
        </message>
        <message>
            <source>The employer has decided it, as for a staff page. Saying no must cost the employee nothing.</source>
            <translation>Arbeidsgivaren har bestemt det, som for ei side med tilsette. Det skal ikkje koste den tilsette noko å seie nei.</translation>
        </message>
        <message>
            <source>Those in the picture were told beforehand and could object. Your need weighs more than theirs.</source>
            <translation>Dei på biletet fekk vite det på førehand og kunne seie nei. Behovet for biletet veg tyngre enn ulempa for dei.</translation>
        </message>
        <message>
            <source>The branch has not switched exceptions on for this.</source>
            <translation>Laget har ikkje slått på unntak for slike arrangement.</translation>
        </message>
        <message>
            <source>Pictures from courses are never published by an exception.</source>
            <translation>Bilete frå kurs blir aldri publiserte etter eit unntak.</translation>
        </message>
        <message>
            <source>Advertising always needs a yes.</source>
            <translation>Reklame krev alltid eit ja.</translation>
        </message>
        <message>
            <source>It only holds at demonstrations, parades and public meetings.</source>
            <translation>Det gjeld berre på demonstrasjonar, i opptog og på opne møte.</translation>
        </message>
        <message>
            <source>The branch asks for consent, so it cannot be replaced by interest.</source>
            <translation>Laget har bestemt at alle skal ha sagt ja. Då held det ikkje med ei berettiga interesse.</translation>
        </message>
        <message>
            <source>Somebody here is what the picture is about.</source>
            <translation>Nokon her er hovudmotivet.</translation>
        </message>
        <message>
            <source>The event is not known. Set the event first.</source>
            <translation>Arrangementet er ikkje kjent. Vel arrangement først.</translation>
        </message>
        <message>
            <source>Somebody here has said no to being published.</source>
            <translation>Nokon her har sagt nei til å bli publisert.</translation>
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
            <translation>fjerna {date}</translation>
        </message>
        <message>
            <source>Form signed {date}</source>
            <translation>Skjema underskrive {date}</translation>
        </message>
        <message>
            <source>Form signed {date} by {name}</source>
            <translation>Skjema underskrive {date} av {name}</translation>
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
            <translation>Barnet sa ja {date}, men ikkje overalt.</translation>
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
            <translation>Nokon</translation>
        </message>
        <message>
            <source>{who} has not answered.</source>
            <translation>{who} har ikkje svara.</translation>
        </message>
        <message>
            <source>Nobody with parental responsibility is recorded.</source>
            <translation>Ingen med foreldreansvar er registrert.</translation>
        </message>
        <message>
            <source>{who} may be recognised by the program.</source>
            <translation>Programmet har lov til å kjenne att {who}.</translation>
        </message>
        <message>
            <source>No to face recognition: {who} is named by hand.</source>
            <translation>Nei til ansiktsattkjenning: {who} får namn for hand.</translation>
        </message>
        <message>
            <source>{who} died on {date}.</source>
            <translation>{who} døydde {date}.</translation>
        </message>
        <message>
            <source>{who} died in {year}.</source>
            <translation>{who} døydde i {year}.</translation>
        </message>
        <message>
            <source>{who} decides with support from somebody else.</source>
            <translation>{who} bestemmer med støtte frå ein annan.</translation>
        </message>
        <message>
            <source>{others} decides for {who}.</source>
            <translation>{others} bestemmer for {who}.</translation>
        </message>
        <message>
            <source>Nobody is recorded who decides for {who}.</source>
            <translation>Det er ikkje registrert kven som bestemmer for {who}.</translation>
        </message>
        <message>
            <source>{who} says yes to {channels}</source>
            <translation>{who} seier ja til {channels}</translation>
        </message>
        <message>
            <source>until {date}</source>
            <translation>til og med {date}</translation>
        </message>
        <message>
            <source>{who} says yes to {channels} from {date}.</source>
            <translation>{who} seier ja til {channels} frå {date}.</translation>
        </message>
        <message>
            <source>{who} said yes to {channels}; it ended on {date}.</source>
            <translation>{who} sa ja til {channels}. Det gjekk ut {date}.</translation>
        </message>
        <message>
            <source>In the same answer, {date}: {noes}.</source>
            <translation>I same svar, {date}: {noes}.</translation>
        </message>
        <message>
            <source>{who} said no to {channels}, last on {date}.</source>
            <translation>{who} sa nei til {channels}, sist {date}.</translation>
        </message>
        <message>
            <source>{who} withdrew some pictures on {date} ({number}).</source>
            <translation>{who} trekte tilbake samtykket for nokre bilete {date} ({number}).</translation>
        </message>
        <message>
            <source>{who} withdrew the consent for {channels} on {date}.</source>
            <translation>{who} trekte tilbake samtykket til {channels} {date}.</translation>
        </message>
        <message>
            <source>{who} withdrew the consent for {media} on {date}.</source>
            <translation>{who} trekte tilbake samtykket til {media} {date}.</translation>
        </message>
        <message>
            <source>{who} withdrew everything on {date}.</source>
            <translation>{who} trekte alt tilbake {date}.</translation>
        </message>
        <message>
            <source>{who} said no to this on {date}: {what} ({channels}).</source>
            <translation>{who} sa nei til dette {date}: {what} ({channels}).</translation>
        </message>
        <message>
            <source>{who} said no to {number} places on {date}.</source>
            <translation>{who} sa nei til {number} stader {date}.</translation>
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
            <translation>Berre eit ja som er gitt seinare, gjeld.</translation>
        </message>
        <message>
            <source>{who} has not been asked yet.</source>
            <translation>{who} er ikkje spurd enno.</translation>
        </message>
        <message>
            <source>{who} was too young to answer on {date}.</source>
            <translation>{who} var for liten til å svare {date}.</translation>
        </message>
        <message>
            <source>{who} said yes on {date}, but not to {channels}.</source>
            <translation>{who} sa ja {date}, men ikkje til {channels}.</translation>
        </message>
        <message>
            <source>{who} said yes on {date}.</source>
            <translation>{who} sa ja {date}.</translation>
        </message>
        <message>
            <source>{who} is {age} and was judged to understand what it means.</source>
            <translation>{who} er {age} år og er vurdert til å skjøne kva det betyr.</translation>
        </message>
        <message>
            <source>{who} is {age}; nobody has noted that {who} understands it.</source>
            <translation>{who} er {age} år. Ingen har notert at {who} skjønar følgjene.</translation>
        </message>
        <message>
            <source>may show membership or health</source>
            <translation>får vise medlemskap eller helse</translation>
        </message>
        <message>
            <source>the stored scan has been altered</source>
            <translation>det lagra skjemaet er endra</translation>
        </message>
        <message>
            <source>no signed form is stored</source>
            <translation>manglar underskrive skjema</translation>
        </message>
        <message>
            <source>only “{title}”</source>
            <translation>berre «{title}»</translation>
        </message>
        <message>
            <source>only {kind}</source>
            <translation>berre {kind}</translation>
        </message>
        <message>
            <source>pictures taken from {first} to {last}</source>
            <translation>bilete tekne frå {first} til {last}</translation>
        </message>
        <message>
            <source>pictures taken from {first}</source>
            <translation>bilete tekne frå {first}</translation>
        </message>
        <message>
            <source>pictures taken until {last}</source>
            <translation>bilete tekne til og med {last}</translation>
        </message>
    </context>
    <context>
        <name>speakers</name>
        <message>
            <source>{name} in person</source>
            <translation>{name} sjølv</translation>
        </message>
        <message>
            <source>{name} as representative</source>
            <translation>{name} som representant</translation>
        </message>
        <message>
            <source>{name} as guardian</source>
            <translation>{name} som føresett</translation>
        </message>
        <message>
            <source>(until {date})</source>
            <translation>(til og med {date})</translation>
        </message>
        <message>
            <source>{name}, as it was recorded</source>
            <translation>{name}, slik det blei registrert</translation>
        </message>
    </context>
    <context>
        <name>standing</name>
        <message>
            <source>{name} must never be published.</source>
            <translation>{name} skal aldri publiserast.</translation>
        </message>
        <message>
            <source>Choose other pictures, and tell nobody why.</source>
            <translation>Vel andre bilete, og fortel ingen kvifor.</translation>
        </message>
        <message>
            <source>Pictures of {name} must not be published.</source>
            <translation>Bilete av {name} skal ikkje publiserast.</translation>
        </message>
        <message>
            <source>Not {channels}.</source>
            <translation>Ikkje {channels}.</translation>
        </message>
        <message>
            <source>Settle this before pictures of {name} are published ({channels}).</source>
            <translation>Avklar dette før bilete av {name} blir publiserte ({channels}).</translation>
        </message>
        <message>
            <source>No channel is in use.</source>
            <translation>Ingen kanalar er i bruk.</translation>
        </message>
        <message>
            <source>{name} says yes to {channels}, but not to photographs that tell what we have done.</source>
            <translation>{name} seier ja til {channels}, men ikkje til bilete som fortel kva vi har gjort.</translation>
        </message>
        <message>
            <source>{name} has said no to every place.</source>
            <translation>{name} har sagt nei til alle stader.</translation>
        </message>
        <message>
            <source>No to all other places.</source>
            <translation>Nei til alle andre stader.</translation>
        </message>
        <message>
            <source>No to {number} other places.</source>
            <translation>Nei til {number} andre stader.</translation>
        </message>
        <message>
            <source>No to {channels}.</source>
            <translation>Nei til {channels}.</translation>
        </message>
        <message>
            <source>Nowhere else yet.</source>
            <translation>Ikkje andre stader enno.</translation>
        </message>
        <message>
            <source>Not where a picture can show membership or health.</source>
            <translation>Ikkje der biletet kan vise medlemskap eller helse.</translation>
        </message>
        <message>
            <source>Yes to {channels}</source>
            <translation>Ja til {channels}</translation>
        </message>
        <message>
            <source>Yes to all {number} channels</source>
            <translation>Ja til alle {number} kanalane</translation>
        </message>
        <message>
            <source>Yes to {number} of {all} channels</source>
            <translation>Ja til {number} av {all} kanalar</translation>
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
            <translation>Ikkje enno</translation>
        </message>
        <message>
            <source>Blank</source>
            <translation>Blankt</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>Utan svar</translation>
        </message>
        <message>
            <source>Not asked</source>
            <translation>Ikkje spurd</translation>
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
            <translation>Slått saman med oppføringa «{name}»</translation>
        </message>
        <message>
            <source>Entered in the register</source>
            <translation>Registrert</translation>
        </message>
        <message>
            <source>Somebody</source>
            <translation>Nokon</translation>
        </message>
        <message>
            <source>{name} (guardian)</source>
            <translation>{name} (føresett)</translation>
        </message>
        <message>
            <source>{name} (representative)</source>
            <translation>{name} (representant)</translation>
        </message>
        <message>
            <source>{who} said yes, but not to everything</source>
            <translation>{who} sa ja, men ikkje til alt</translation>
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
            <translation>Samstundes: {noes}</translation>
        </message>
        <message>
            <source>from {date}</source>
            <translation>frå {date}</translation>
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
            <translation>ja til ansiktsattkjenning</translation>
        </message>
        <message>
            <source>no to face recognition</source>
            <translation>nei til ansiktsattkjenning</translation>
        </message>
        <message>
            <source>witness: {name}</source>
            <translation>vitne: {name}</translation>
        </message>
        <message>
            <source>understands it: “{note}”</source>
            <translation>skjønar det: «{note}»</translation>
        </message>
        <message>
            <source>{who} said yes, but not everywhere</source>
            <translation>{who} sa ja, men ikkje overalt</translation>
        </message>
        <message>
            <source>{who} was too young to answer</source>
            <translation>{who} var for liten til å svare</translation>
        </message>
        <message>
            <source>Not {channels}</source>
            <translation>Ikkje {channels}</translation>
        </message>
        <message>
            <source>pictures: {number}</source>
            <translation>bilete: {number}</translation>
        </message>
        <message>
            <source>{who} withdrew consent</source>
            <translation>{who} trekte samtykket tilbake</translation>
        </message>
        <message>
            <source>{name} speaks for {who}</source>
            <translation>{name} snakkar på vegner av {who}</translation>
        </message>
        <message>
            <source>Last day on which {name} speaks for {who}</source>
            <translation>Siste dag {name} snakkar på vegner av {who}</translation>
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
            <translation>underskrive digitalt</translation>
        </message>
        <message>
            <source>by email</source>
            <translation>på e-post</translation>
        </message>
        <message>
            <source>spoken</source>
            <translation>munnleg</translation>
        </message>
        <message>
            <source>on video</source>
            <translation>på video</translation>
        </message>
        <message>
            <source>taken over from another register</source>
            <translation>overteke frå eit anna register</translation>
        </message>
        <message>
            <source>drawn</source>
            <translation>teikna</translation>
        </message>
        <message>
            <source>written</source>
            <translation>skriftleg</translation>
        </message>
        <message>
            <source>on a form</source>
            <translation>på eit skjema</translation>
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
            <translation>i ein kommentar</translation>
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
            <translation>pårørande</translation>
        </message>
        <message>
            <source>authority</source>
            <translation>styresmakt</translation>
        </message>
    </context>
    <context>
        <name>verdict_card</name>
        <message>
            <source>The picture</source>
            <translation>Biletet</translation>
        </message>
        <message>
            <source>Nothing stands in the way.</source>
            <translation>Ingenting står i vegen.</translation>
        </message>
        <message>
            <source>Nobody has said yet who this is.</source>
            <translation>Ingen har sagt kven dette er enno.</translation>
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
            <translation>Berre nokre kanalar</translation>
        </message>
        <message>
            <source>Only these pictures</source>
            <translation>Berre desse bileta</translation>
        </message>
        <message>
            <source>Only pictures, film or voice</source>
            <translation>Berre bilete, film eller stemme</translation>
        </message>
        <message>
            <source>Only the use of the name</source>
            <translation>Berre namnet</translation>
        </message>
        <message>
            <source>Only sharing with other units</source>
            <translation>Berre deling med andre organisasjonsledd</translation>
        </message>
        <message>
            <source>Only face recognition</source>
            <translation>Berre ansiktsattkjenning</translation>
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
            <translation>I ein kommentar eller ei melding</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>Fjern det</translation>
        </message>
        <message>
            <source>Make the person unrecognisable</source>
            <translation>Gjer at personen ikkje kan kjennast att</translation>
        </message>
        <message>
            <source>Leave it, but publish nothing new</source>
            <translation>Lat det stå, men ikkje bruk bileta på nytt</translation>
        </message>
    </context>
</TS>
