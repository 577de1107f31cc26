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
            <source>There is an event with this title already. It is chosen now: is it the right one?</source>
            <translation>Det finst alt eit arrangement med dette namnet. Det er valt no: Er det rett?</translation>
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
            <source>Spoken</source>
            <translation>Munnleg</translation>
        </message>
        <message>
            <source>Drawn</source>
            <translation>Teikna</translation>
        </message>
        <message>
            <source>Written</source>
            <translation>Skrive</translation>
        </message>
        <message>
            <source>Asked on</source>
            <translation>Spurd</translation>
        </message>
        <message>
            <source>But not</source>
            <translation>Men ikkje</translation>
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
            <source>The child's no always counts, whatever the guardians say.</source>
            <translation>Barnet sitt nei gjeld alltid, uansett kva dei føresette seier.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
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
            <source>Tick where the child does not want to be shown.</source>
            <translation>Kryss av for kvar barnet ikkje vil visast.</translation>
        </message>
    </context>
    <context>
        <name>ChannelRow</name>
        <message>
            <source>Where is the picture to be used?</source>
            <translation>Kvar skal biletet brukast?</translation>
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
            <source>Or pull with Ctrl pressed</source>
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
            <source>{n} of {total}</source>
            <translation>{n} av {total}</translation>
        </message>
        <message>
            <source>{percent} %</source>
            <translation>{percent} %</translation>
        </message>
    </context>
    <context>
        <name>CheckWindow</name>
        <message>
            <source>Not in the register: add its folder …</source>
            <translation>Ikkje i registeret: legg til mappa …</translation>
        </message>
        <message>
            <source>Looking at the picture …</source>
            <translation>Ser på biletet …</translation>
        </message>
        <message>
            <source>No event</source>
            <translation>Utan arrangement</translation>
        </message>
        <message>
            <source>No channel is in use. Choose channels under Settings.</source>
            <translation>Ingen kanal er i bruk. Vel kanalar under Innstillingar.</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Ukjend</translation>
        </message>
    </context>
    <context>
        <name>ConsentDialog</name>
        <message>
            <source>Record a signed form</source>
            <translation>Registrer eit underskrive skjema</translation>
        </message>
        <message>
            <source>{name} in person</source>
            <translation>{name} sjølv</translation>
        </message>
        <message>
            <source>{name} as guardian</source>
            <translation>{name} som føresett</translation>
        </message>
        <message>
            <source>Any event</source>
            <translation>Alle arrangement</translation>
        </message>
        <message>
            <source>Only “{title}”</source>
            <translation>Berre «{title}»</translation>
        </message>
        <message>
            <source>Agrees that the picture may show membership of a union or health</source>
            <translation>Godtek at biletet kan vise fagforeiningsmedlemskap eller helse</translation>
        </message>
        <message>
            <source>Not answered</source>
            <translation>Ikkje svara på</translation>
        </message>
        <message>
            <source>Yes, may be recognised by the program</source>
            <translation>Ja, programmet kan kjenne att ansiktet</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Nei</translation>
        </message>
        <message>
            <source>On paper</source>
            <translation>På papir</translation>
        </message>
        <message>
            <source>With a digital signature</source>
            <translation>Med digital signatur</translation>
        </message>
        <message>
            <source>By e-mail</source>
            <translation>På e-post</translation>
        </message>
        <message>
            <source>Spoken, with a witness</source>
            <translation>Munnleg, med vitne</translation>
        </message>
        <message>
            <source>Signed on</source>
            <translation>Underskrive</translation>
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
            <source>Name</source>
            <translation>Namn</translation>
        </message>
        <message>
            <source>Which pictures</source>
            <translation>Kva bilete</translation>
        </message>
        <message>
            <source>Face recognition</source>
            <translation>Ansiktsattkjenning</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Korleis</translation>
        </message>
        <message>
            <source>Witness</source>
            <translation>Vitne</translation>
        </message>
        <message>
            <source>Why the young person understands what it means</source>
            <translation>Kvifor den unge skjønar kva det betyr</translation>
        </message>
        <message>
            <source>Yes to</source>
            <translation>Ja til</translation>
        </message>
        <message>
            <source>No to</source>
            <translation>Nei til</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Kva</translation>
        </message>
        <message>
            <source>What for</source>
            <translation>Til kva</translation>
        </message>
        <message>
            <source>Understands it</source>
            <translation>Skjønar det</translation>
        </message>
        <message>
            <source>Scanned form</source>
            <translation>Skanna skjema</translation>
        </message>
        <message>
            <source>Tick what is ticked on the form, nothing else. What is not ticked counts as no.</source>
            <translation>Kryss av det som er kryssa av på skjemaet, ikkje noko anna. Det som ikkje er kryssa av, tel som nei.</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Registrer</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
        <message>
            <source>Tick at least one channel, yes or no.</source>
            <translation>Kryss av minst éin kanal, ja eller nei.</translation>
        </message>
        <message>
            <source>A channel cannot be both yes and no.</source>
            <translation>Ein kanal kan ikkje vere både ja og nei.</translation>
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
            <source>The form cannot have been signed in the future.</source>
            <translation>Skjemaet kan ikkje vere underskrive i framtida.</translation>
        </message>
        <message>
            <source>The consent would end before it was signed.</source>
            <translation>Samtykket ville gå ut før det blei underskrive.</translation>
        </message>
        <message>
            <source>A spoken consent needs a witness.</source>
            <translation>Eit munnleg samtykke treng eit vitne.</translation>
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
            <source>Cancel</source>
            <translation>Avbryt</translation>
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
            <source>This event is closed: its face codes are deleted, and nothing is compared with its faces.</source>
            <translation>Dette arrangementet er avslutta: Ansiktskodane er sletta, og ingenting blir samanlikna med ansikta herifrå.</translation>
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
            <translation>Å avslutte slettar ansiktskodane for dette arrangementet for godt. Namn, bilete og svar blir verande. Nye bilete herifrå blir ikkje samanlikna med dei gamle, med mindre arrangementet blir opna og gjennomsøkt på nytt. Avslutte?</translation>
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
            <translation>Berre internt: ingen bilete herifrå kan publiserast ope</translation>
        </message>
        <message>
            <source>If a picture shows that somebody is in the union or the association, or is ill, the law asks for a consent that says so. Choose the last answer only when anybody could have been there.</source>
            <translation>Viser eit bilete at nokon er med i fagforeininga eller foreininga, eller er sjuk, krev lova eit samtykke som seier det. Vel det siste svaret berre når kven som helst kunne ha vore der.</translation>
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
            <translation>Del ut i eiga gruppe</translation>
        </message>
        <message>
            <source>Next groups</source>
            <translation>Neste grupper</translation>
        </message>
        <message>
            <source>change face</source>
            <translation>byt ansikt</translation>
        </message>
        <message>
            <source>whole picture</source>
            <translation>heile biletet</translation>
        </message>
        <message>
            <source>All events</source>
            <translation>Alle arrangement</translation>
        </message>
        <message>
            <source>No faces yet. Add a folder of pictures first.</source>
            <translation>Ingen ansikt enno. Legg til ei mappe med bilete først.</translation>
        </message>
        <message>
            <source>Every face has been looked at.</source>
            <translation>Alle ansikta er gjennomgådde.</translation>
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
                <numerusform>%n vald</numerusform>
                <numerusform>%n valde</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{name} got a name on %n face(s)</source>
            <translation>
                <numerusform>{name} fekk namn på %n ansikt</numerusform>
                <numerusform>{name} fekk namn på %n ansikt</numerusform>
            </translation>
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
                <numerusform>%n ramme avvist som ikkje ansikt</numerusform>
                <numerusform>%n rammer avviste som ikkje ansikt</numerusform>
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
            <translation>Alle andre i biletet er framande</translation>
        </message>
        <message numerus="yes">
            <source>%n face(s) moved to a group of their own</source>
            <translation>
                <numerusform>%n ansikt delt ut i eiga gruppe</numerusform>
                <numerusform>%n ansikt delte ut i eiga gruppe</numerusform>
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
            <source>Somebody new</source>
            <translation>Nokon ny</translation>
        </message>
        <message>
            <source>Name of the guardian</source>
            <translation>Namnet på den føresette</translation>
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
            <source>Alone</source>
            <translation>Åleine</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Namn</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Legg til</translation>
        </message>
        <message>
            <source>Who speaks for {name}?</source>
            <translation>Kven snakkar for {name}?</translation>
        </message>
        <message>
            <source>Only those with parental responsibility can say yes; a no counts from any guardian.</source>
            <translation>Berre dei med foreldreansvar kan seie ja; eit nei gjeld frå alle føresette.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
        <message>
            <source>Write the guardian's name.</source>
            <translation>Skriv namnet på den føresette.</translation>
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
            <translation>Skriv ein gjenopprettingsnøkkel …</translation>
        </message>
        <message>
            <source>A passphrase opens the register. The key stored on this computer opens it too, without asking for the passphrase, until you remove it.</source>
            <translation>Eit passord opnar registeret. Nøkkelen på denne maskina opnar det òg, utan å spørje om passordet, til du fjernar han.</translation>
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
            <translation>Det finst ein gjenopprettingsnøkkel. Ha papiret innelåst.</translation>
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
            <translation>Passordet er sett, men nøkkelen på denne maskina opnar framleis registeret utan det. Fjerne den nøkkelen? Då trengst passordet kvar gong. Skriv òg ein gjenopprettingsnøkkel, i tilfelle det blir gløymt.</translation>
        </message>
        <message>
            <source>Where should the recovery key be written?</source>
            <translation>Kor skal gjenopprettingsnøkkelen skrivast?</translation>
        </message>
        <message>
            <source>recovery-key.txt</source>
            <translation>gjenopprettingsnøkkel.txt</translation>
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
            <translation>Sjå òg etter ryggar, namneskilt og spegelbilete. Enter stadfester, S hoppar over.</translation>
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
            <source>There are faces in this picture. Say first that they are none.</source>
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
        <name>MainWindow</name>
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
        <message numerus="yes">
            <source>%n picture(s) searched</source>
            <translation>
                <numerusform>%n bilete gjennomsøkt</numerusform>
                <numerusform>%n bilete gjennomsøkte</numerusform>
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
            <translation>Nokon ny</translation>
        </message>
        <message>
            <source>New person “{name}”</source>
            <translation>Ny person «{name}»</translation>
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
            <source>Not a face</source>
            <translation>Ikkje eit ansikt</translation>
        </message>
        <message>
            <source>Everyone else in this picture is a stranger</source>
            <translation>Alle andre i biletet er framande</translation>
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
        <name>PeoplePage</name>
        <message>
            <source>Search by name</source>
            <translation>Søk etter namn</translation>
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
            <source>New person …</source>
            <translation>Ny person …</translation>
        </message>
        <message>
            <source>People appear here when you name faces, or add them yourself.</source>
            <translation>Personar dukkar opp her når du gir ansikt namn, eller legg dei til sjølv.</translation>
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
            <source>Add guardian …</source>
            <translation>Legg til føresett …</translation>
        </message>
        <message>
            <source>Change …</source>
            <translation>Endre …</translation>
        </message>
        <message>
            <source>Withdraw consent …</source>
            <translation>Trekk samtykke …</translation>
        </message>
        <message>
            <source>You see what will happen before anything does.</source>
            <translation>Du ser kva som vil skje, før noko skjer.</translation>
        </message>
        <message>
            <source>Where may pictures be shown?</source>
            <translation>Kvar kan bileta visast?</translation>
        </message>
        <message>
            <source>Not ticked on the form</source>
            <translation>Ikkje kryssa av på skjemaet</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Bilete</translation>
        </message>
        <message>
            <source>Guardians</source>
            <translation>Føresette</translation>
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
            <source>Nobody is recorded yet.</source>
            <translation>Ingen er registrerte enno.</translation>
        </message>
        <message>
            <source>What was said</source>
            <translation>Svar og hendingar</translation>
        </message>
        <message>
            <source>Nothing yet.</source>
            <translation>Ingenting enno.</translation>
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
            <source>Is 18 or older, and says so</source>
            <translation>Er 18 år eller eldre, og seier det sjølv</translation>
        </message>
        <message>
            <source>Was born on</source>
            <translation>Er fødd</translation>
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
            <source>E-mail</source>
            <translation>E-post</translation>
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
            <source>Cancel</source>
            <translation>Avbryt</translation>
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
        <name>PictureActs</name>
        <message>
            <source>Set event</source>
            <translation>Set arrangement</translation>
        </message>
        <message>
            <source>Which event are the pictures from? Write a title to make a new one.</source>
            <translation>Kva arrangement er bileta frå? Skriv eit namn for å lage eit nytt.</translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s) moved to “{title}”</source>
            <translation>
                <numerusform>%n bilete flytta til «{title}»</numerusform>
                <numerusform>%n bilete flytta til «{title}»</numerusform>
            </translation>
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
            <source>Events</source>
            <translation>Arrangement</translation>
        </message>
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
            <source>Search by file name</source>
            <translation>Søk etter filnamn</translation>
        </message>
        <message>
            <source>Unknown faces</source>
            <translation>Ukjende ansikt</translation>
        </message>
        <message>
            <source>Size of the pictures</source>
            <translation>Storleik på bileta</translation>
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
            <source>Without event</source>
            <translation>Utan arrangement</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) not searched</source>
            <translation>
                <numerusform>%n fil er ikkje gjennomsøkt</numerusform>
                <numerusform>%n filer er ikkje gjennomsøkte</numerusform>
            </translation>
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
            <source>The folder with your pictures</source>
            <translation>Mappa med bileta</translation>
        </message>
        <message>
            <source>Edit event …</source>
            <translation>Endre arrangement …</translation>
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
        <name>ScanFiles</name>
        <message>
            <source>Scanned form</source>
            <translation>Skanna skjema</translation>
        </message>
        <message>
            <source>Drop the scanned form here (PDF or picture). It is kept encrypted in the register.</source>
            <translation>Slepp det skanna skjemaet her (PDF eller bilete). Det ligg kryptert i registeret.</translation>
        </message>
        <message>
            <source>Choose file …</source>
            <translation>Vel fil …</translation>
        </message>
        <message>
            <source>Choose the scanned form</source>
            <translation>Vel det skanna skjemaet</translation>
        </message>
        <message>
            <source>Leave the scan out</source>
            <translation>Ta bort skanna fil</translation>
        </message>
        <message>
            <source>Scans</source>
            <translation>Skanna filer</translation>
        </message>
    </context>
    <context>
        <name>SelectionBar</name>
        <message>
            <source>Clear the selection</source>
            <translation>Fjern utvalet</translation>
        </message>
        <message>
            <source>Set event …</source>
            <translation>Set arrangement …</translation>
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
        <message numerus="yes">
            <source>%n picture(s) selected</source>
            <translation>
                <numerusform>%n bilete valt</numerusform>
                <numerusform>%n bilete valde</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
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
            <translation>Namn på lokalforeininga</translation>
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
            <source>E-mail</source>
            <translation>E-post</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Land</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Lagre</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Språk</translation>
        </message>
        <message>
            <source>Channels in use</source>
            <translation>Kanalar i bruk</translation>
        </message>
        <message>
            <source>Where you publish. Pictures are judged for each of them.</source>
            <translation>Der de publiserer. Bileta blir vurderte for kvar av dei.</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Innstillingar</translation>
        </message>
        <message>
            <source>The language changes when the program is opened again.</source>
            <translation>Språket skifter neste gong programmet blir opna.</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Lagra</translation>
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
            <source>These files lie in the folders that were searched, but nobody knows who is on them. Treat them as not checked.</source>
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
            <source>Record signed form …</source>
            <translation>Registrer skjema …</translation>
        </message>
        <message>
            <source>Withdraw consent …</source>
            <translation>Trekk samtykke …</translation>
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
            <source>Person without a face …</source>
            <translation>Person utan ansikt …</translation>
        </message>
        <message>
            <source>Remove the lock</source>
            <translation>Fjern sperra</translation>
        </message>
        <message>
            <source>Write the photographer</source>
            <translation>Skriv fotografen</translation>
        </message>
        <message>
            <source>Write the source</source>
            <translation>Skriv kjelda</translation>
        </message>
        <message>
            <source>Write it now</source>
            <translation>Skriv no</translation>
        </message>
        <message>
            <source>Set event …</source>
            <translation>Set arrangement …</translation>
        </message>
    </context>
    <context>
        <name>WithdrawDialog</name>
        <message>
            <source>Withdraw consent</source>
            <translation>Trekk samtykke</translation>
        </message>
        <message>
            <source>Who withdraws</source>
            <translation>Kven trekkjer det</translation>
        </message>
        <message>
            <source>{name} in person</source>
            <translation>{name} sjølv</translation>
        </message>
        <message>
            <source>{name} as guardian</source>
            <translation>{name} som føresett</translation>
        </message>
        <message>
            <source>What is withdrawn</source>
            <translation>Kva blir trekt</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Alt</translation>
        </message>
        <message>
            <source>Only some channels</source>
            <translation>Berre nokre kanalar</translation>
        </message>
        <message>
            <source>Only the use of the name</source>
            <translation>Berre bruken av namnet</translation>
        </message>
        <message>
            <source>Only face recognition</source>
            <translation>Berre ansiktsattkjenning</translation>
        </message>
        <message>
            <source>How it was said</source>
            <translation>Korleis det blei sagt</translation>
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
            <source>By e-mail</source>
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
            <source>In a comment</source>
            <translation>I ein kommentar</translation>
        </message>
        <message>
            <source>What about pictures that are out already</source>
            <translation>Kva med bilete som er publiserte</translation>
        </message>
        <message>
            <source>Remove what is published</source>
            <translation>Fjern det som er publisert</translation>
        </message>
        <message>
            <source>Cover the face in what is published</source>
            <translation>Sladd ansiktet i det som er publisert</translation>
        </message>
        <message>
            <source>Leave it, but publish nothing new</source>
            <translation>La det stå, men publiser ikkje noko nytt</translation>
        </message>
        <message>
            <source>Received on</source>
            <translation>Motteke</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Kva</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Korleis</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Publisert</translation>
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
            <source>No reason is needed. It counts from this moment.</source>
            <translation>Inga grunngiving trengst. Det gjeld frå denne stunda.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s) will be judged anew at once.</source>
            <translation>
                <numerusform>%n bilete blir vurdert på nytt med ein gong.</numerusform>
                <numerusform>%n bilete blir vurderte på nytt med ein gong.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n publication(s) must come down.</source>
            <translation>
                <numerusform>%n publisering må fjernast.</numerusform>
                <numerusform>%n publiseringar må fjernast.</numerusform>
            </translation>
        </message>
        <message>
            <source>Face codes are deleted.</source>
            <translation>Ansiktskodar blir sletta.</translation>
        </message>
        <message>
            <source>Tick the channels.</source>
            <translation>Kryss av kanalane.</translation>
        </message>
        <message>
            <source>It cannot have been received in the future.</source>
            <translation>Det kan ikkje vere motteke i framtida.</translation>
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
            <translation>at eit ansikt blei sett til side</translation>
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
            <translation>at alle i eit bilete har ramme</translation>
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
            <translation>kven som svarer for eit barn</translation>
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
            <source>a change of the organisation</source>
            <translation>ei endring av organisasjonen</translation>
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
            <source>Consents and withdrawals are not undone with Ctrl+Z: correct one with a new statement. Nothing was taken back.</source>
            <translation>Samtykke og tilbaketrekkingar blir ikkje angra med Ctrl+Z: Rett dei med ei ny erklæring. Ingenting er angra.</translation>
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
    </context>
    <context>
        <name>standing</name>
        <message>
            <source>No consent is recorded.</source>
            <translation>Ikkje noko samtykke er registrert.</translation>
        </message>
        <message>
            <source>Nothing may be published now.</source>
            <translation>Ingenting kan publiserast no.</translation>
        </message>
        <message>
            <source>Yes to {channels}</source>
            <translation>Ja til {channels}</translation>
        </message>
        <message>
            <source>Yes to {channels}, but something is still open</source>
            <translation>Ja til {channels}, men noko må avklarast</translation>
        </message>
        <message>
            <source>until {date}</source>
            <translation>til og med {date}</translation>
        </message>
    </context>
    <context>
        <name>timeline</name>
        <message>
            <source>Yes: {channels}</source>
            <translation>Ja: {channels}</translation>
        </message>
        <message>
            <source>No: {channels}</source>
            <translation>Nei: {channels}</translation>
        </message>
        <message>
            <source>until {date}</source>
            <translation>til og med {date}</translation>
        </message>
        <message>
            <source>without a scanned form</source>
            <translation>utan skanna skjema</translation>
        </message>
        <message>
            <source>Signed form</source>
            <translation>Underskrive skjema</translation>
        </message>
        <message>
            <source>Form signed by {name}</source>
            <translation>Skjema underskrive av {name}</translation>
        </message>
        <message>
            <source>{name} was asked</source>
            <translation>{name} blei spurd</translation>
        </message>
        <message>
            <source>not {channels}</source>
            <translation>ikkje {channels}</translation>
        </message>
        <message>
            <source>Consent withdrawn by {name}</source>
            <translation>Samtykket blei trekt av {name}</translation>
        </message>
    </context>
</TS>
