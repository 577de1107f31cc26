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
            <source>There is an event with this title already. It is chosen now: is it the right one?</source>
            <translation>Det finnes allerede et arrangement med dette navnet. Det er valgt nå: Er det riktig?</translation>
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
            <source>Spoken</source>
            <translation>Muntlig</translation>
        </message>
        <message>
            <source>Drawn</source>
            <translation>Tegnet</translation>
        </message>
        <message>
            <source>Written</source>
            <translation>Skrevet</translation>
        </message>
        <message>
            <source>Asked on</source>
            <translation>Spurt</translation>
        </message>
        <message>
            <source>But not</source>
            <translation>Men ikke</translation>
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
            <source>The child's no always counts, whatever the guardians say.</source>
            <translation>Barnets nei gjelder alltid, uansett hva de foresatte sier.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
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
            <source>Tick where the child does not want to be shown.</source>
            <translation>Kryss av for hvor barnet ikke vil vises.</translation>
        </message>
    </context>
    <context>
        <name>ChannelRow</name>
        <message>
            <source>Where is the picture to be used?</source>
            <translation>Hvor skal bildet brukes?</translation>
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
            <source>Or pull with Ctrl pressed</source>
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
            <translation>Ikke i registeret: legg til mappen …</translation>
        </message>
        <message>
            <source>Looking at the picture …</source>
            <translation>Ser på bildet …</translation>
        </message>
        <message>
            <source>No event</source>
            <translation>Uten arrangement</translation>
        </message>
        <message>
            <source>No channel is in use. Choose channels under Settings.</source>
            <translation>Ingen kanal er i bruk. Velg kanaler under Innstillinger.</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Ukjent</translation>
        </message>
    </context>
    <context>
        <name>ConsentDialog</name>
        <message>
            <source>Record a signed form</source>
            <translation>Registrer et underskrevet skjema</translation>
        </message>
        <message>
            <source>{name} in person</source>
            <translation>{name} selv</translation>
        </message>
        <message>
            <source>{name} as guardian</source>
            <translation>{name} som foresatt</translation>
        </message>
        <message>
            <source>Any event</source>
            <translation>Alle arrangementer</translation>
        </message>
        <message>
            <source>Only “{title}”</source>
            <translation>Bare «{title}»</translation>
        </message>
        <message>
            <source>Agrees that the picture may show membership of a union or health</source>
            <translation>Godtar at bildet kan vise fagforeningsmedlemskap eller helse</translation>
        </message>
        <message>
            <source>Not answered</source>
            <translation>Ikke besvart</translation>
        </message>
        <message>
            <source>Yes, may be recognised by the program</source>
            <translation>Ja, programmet kan kjenne igjen ansiktet</translation>
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
            <translation>Muntlig, med vitne</translation>
        </message>
        <message>
            <source>Signed on</source>
            <translation>Underskrevet</translation>
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
            <source>Name</source>
            <translation>Navn</translation>
        </message>
        <message>
            <source>Which pictures</source>
            <translation>Hvilke bilder</translation>
        </message>
        <message>
            <source>Face recognition</source>
            <translation>Ansiktsgjenkjenning</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Hvordan</translation>
        </message>
        <message>
            <source>Witness</source>
            <translation>Vitne</translation>
        </message>
        <message>
            <source>Why the young person understands what it means</source>
            <translation>Hvorfor den unge forstår hva det betyr</translation>
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
            <translation>Hva</translation>
        </message>
        <message>
            <source>What for</source>
            <translation>Til hva</translation>
        </message>
        <message>
            <source>Understands it</source>
            <translation>Forstår det</translation>
        </message>
        <message>
            <source>Scanned form</source>
            <translation>Skannet skjema</translation>
        </message>
        <message>
            <source>Tick what is ticked on the form, nothing else. What is not ticked counts as no.</source>
            <translation>Kryss av det som er krysset av på skjemaet, ikke noe annet. Det som ikke er krysset av, teller som nei.</translation>
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
            <translation>Kryss av minst én kanal, ja eller nei.</translation>
        </message>
        <message>
            <source>A channel cannot be both yes and no.</source>
            <translation>En kanal kan ikke være både ja og nei.</translation>
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
            <source>The form cannot have been signed in the future.</source>
            <translation>Skjemaet kan ikke være underskrevet i framtiden.</translation>
        </message>
        <message>
            <source>The consent would end before it was signed.</source>
            <translation>Samtykket ville gå ut før det ble underskrevet.</translation>
        </message>
        <message>
            <source>A spoken consent needs a witness.</source>
            <translation>Et muntlig samtykke trenger et vitne.</translation>
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
            <translation>Åpne arrangementet igjen</translation>
        </message>
        <message>
            <source>Close the event …</source>
            <translation>Avslutt arrangementet …</translation>
        </message>
        <message>
            <source>This event is closed: its face codes are deleted, and nothing is compared with its faces.</source>
            <translation>Dette arrangementet er avsluttet: Ansiktskodene er slettet, og ingenting sammenlignes med ansiktene herfra.</translation>
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
            <translation>Å avslutte sletter ansiktskodene for dette arrangementet for godt. Navn, bilder og svar blir værende. Nye bilder herfra sammenlignes ikke med de gamle, med mindre arrangementet åpnes og gjennomsøkes på nytt. Avslutte?</translation>
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
            <translation>Bare internt: ingen bilder herfra kan publiseres åpent</translation>
        </message>
        <message>
            <source>If a picture shows that somebody is in the union or the association, or is ill, the law asks for a consent that says so. Choose the last answer only when anybody could have been there.</source>
            <translation>Viser et bilde at noen er med i fagforeningen eller foreningen, eller er syk, krever loven et samtykke som sier det. Velg det siste svaret bare når hvem som helst kunne vært der.</translation>
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
            <translation>Del ut i egen gruppe</translation>
        </message>
        <message>
            <source>Next groups</source>
            <translation>Neste grupper</translation>
        </message>
        <message>
            <source>change face</source>
            <translation>bytt ansikt</translation>
        </message>
        <message>
            <source>whole picture</source>
            <translation>hele bildet</translation>
        </message>
        <message>
            <source>All events</source>
            <translation>Alle arrangementer</translation>
        </message>
        <message>
            <source>No faces yet. Add a folder of pictures first.</source>
            <translation>Ingen ansikter ennå. Legg til en mappe med bilder først.</translation>
        </message>
        <message>
            <source>Every face has been looked at.</source>
            <translation>Alle ansiktene er gjennomgått.</translation>
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
        <message numerus="yes">
            <source>{name} got a name on %n face(s)</source>
            <translation>
                <numerusform>{name} fikk navn på %n ansikt</numerusform>
                <numerusform>{name} fikk navn på %n ansikter</numerusform>
            </translation>
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
                <numerusform>%n ramme avvist som ikke ansikt</numerusform>
                <numerusform>%n rammer avvist som ikke ansikt</numerusform>
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
            <translation>Alle andre i bildet er fremmede</translation>
        </message>
        <message numerus="yes">
            <source>%n face(s) moved to a group of their own</source>
            <translation>
                <numerusform>%n ansikt delt ut i egen gruppe</numerusform>
                <numerusform>%n ansikter delt ut i egen gruppe</numerusform>
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
            <source>Somebody new</source>
            <translation>Noen ny</translation>
        </message>
        <message>
            <source>Name of the guardian</source>
            <translation>Navnet på den foresatte</translation>
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
            <translation>Alene</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Navn</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Legg til</translation>
        </message>
        <message>
            <source>Who speaks for {name}?</source>
            <translation>Hvem snakker for {name}?</translation>
        </message>
        <message>
            <source>Only those with parental responsibility can say yes; a no counts from any guardian.</source>
            <translation>Bare de med foreldreansvar kan si ja; et nei gjelder fra enhver foresatt.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
        <message>
            <source>Write the guardian's name.</source>
            <translation>Skriv navnet på den foresatte.</translation>
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
            <translation>Skriv en gjenopprettingsnøkkel …</translation>
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
            <translation>Det finnes en gjenopprettingsnøkkel. Ha papiret innelåst.</translation>
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
            <translation>Passordet er satt, men nøkkelen på denne maskinen åpner fortsatt registeret uten det. Fjerne den nøkkelen? Da trengs passordet hver gang. Skriv også en gjenopprettingsnøkkel, i tilfelle det blir glemt.</translation>
        </message>
        <message>
            <source>Where should the recovery key be written?</source>
            <translation>Hvor skal gjenopprettingsnøkkelen skrives?</translation>
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
            <source>There are faces in this picture. Say first that they are none.</source>
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
        <name>MainWindow</name>
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
        <message numerus="yes">
            <source>%n picture(s) searched</source>
            <translation>
                <numerusform>%n bilde gjennomsøkt</numerusform>
                <numerusform>%n bilder gjennomsøkt</numerusform>
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
            <translation>Noen ny</translation>
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
            <source>Not a face</source>
            <translation>Ikke et ansikt</translation>
        </message>
        <message>
            <source>Everyone else in this picture is a stranger</source>
            <translation>Alle andre i bildet er fremmede</translation>
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
        <name>PeoplePage</name>
        <message>
            <source>Search by name</source>
            <translation>Søk etter navn</translation>
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
            <source>New person …</source>
            <translation>Ny person …</translation>
        </message>
        <message>
            <source>People appear here when you name faces, or add them yourself.</source>
            <translation>Personer dukker opp her når du gir ansikter navn, eller legger dem til selv.</translation>
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
            <source>Add guardian …</source>
            <translation>Legg til foresatt …</translation>
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
            <translation>Du ser hva som vil skje, før noe skjer.</translation>
        </message>
        <message>
            <source>Where may pictures be shown?</source>
            <translation>Hvor kan bildene vises?</translation>
        </message>
        <message>
            <source>Not ticked on the form</source>
            <translation>Ikke krysset av på skjemaet</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Bilder</translation>
        </message>
        <message>
            <source>Guardians</source>
            <translation>Foresatte</translation>
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
            <source>Nobody is recorded yet.</source>
            <translation>Ingen er registrert ennå.</translation>
        </message>
        <message>
            <source>What was said</source>
            <translation>Svar og hendelser</translation>
        </message>
        <message>
            <source>Nothing yet.</source>
            <translation>Ingenting ennå.</translation>
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
            <translation>Er 18 år eller eldre, og sier det selv</translation>
        </message>
        <message>
            <source>Was born on</source>
            <translation>Er født</translation>
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
            <translation>Voksne trenger ingen fødselsdato. For barn avgjør den hvem som må si ja.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
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
        <name>PictureActs</name>
        <message>
            <source>Set event</source>
            <translation>Sett arrangement</translation>
        </message>
        <message>
            <source>Which event are the pictures from? Write a title to make a new one.</source>
            <translation>Hvilket arrangement er bildene fra? Skriv et navn for å lage et nytt.</translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s) moved to “{title}”</source>
            <translation>
                <numerusform>%n bilde flyttet til «{title}»</numerusform>
                <numerusform>%n bilder flyttet til «{title}»</numerusform>
            </translation>
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
            <source>Events</source>
            <translation>Arrangementer</translation>
        </message>
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
            <source>Search by file name</source>
            <translation>Søk etter filnavn</translation>
        </message>
        <message>
            <source>Unknown faces</source>
            <translation>Ukjente ansikter</translation>
        </message>
        <message>
            <source>Size of the pictures</source>
            <translation>Størrelse på bildene</translation>
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
            <source>Without event</source>
            <translation>Uten arrangement</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) not searched</source>
            <translation>
                <numerusform>%n fil er ikke gjennomsøkt</numerusform>
                <numerusform>%n filer er ikke gjennomsøkt</numerusform>
            </translation>
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
            <source>The folder with your pictures</source>
            <translation>Mappen med bildene</translation>
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
        <name>ScanFiles</name>
        <message>
            <source>Scanned form</source>
            <translation>Skannet skjema</translation>
        </message>
        <message>
            <source>Drop the scanned form here (PDF or picture). It is kept encrypted in the register.</source>
            <translation>Slipp det skannede skjemaet her (PDF eller bilde). Det ligger kryptert i registeret.</translation>
        </message>
        <message>
            <source>Choose file …</source>
            <translation>Velg fil …</translation>
        </message>
        <message>
            <source>Choose the scanned form</source>
            <translation>Velg det skannede skjemaet</translation>
        </message>
        <message>
            <source>Leave the scan out</source>
            <translation>Ta bort skannet fil</translation>
        </message>
        <message>
            <source>Scans</source>
            <translation>Skannede filer</translation>
        </message>
    </context>
    <context>
        <name>SelectionBar</name>
        <message>
            <source>Clear the selection</source>
            <translation>Fjern utvalget</translation>
        </message>
        <message>
            <source>Set event …</source>
            <translation>Sett arrangement …</translation>
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
        <message numerus="yes">
            <source>%n picture(s) selected</source>
            <translation>
                <numerusform>%n bilde valgt</numerusform>
                <numerusform>%n bilder valgt</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
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
            <translation>Navn på lokalforeningen</translation>
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
            <translation>Kanaler i bruk</translation>
        </message>
        <message>
            <source>Where you publish. Pictures are judged for each of them.</source>
            <translation>Der dere publiserer. Bildene vurderes for hver av dem.</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Innstillinger</translation>
        </message>
        <message>
            <source>The language changes when the program is opened again.</source>
            <translation>Språket skifter neste gang programmet åpnes.</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Lagret</translation>
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
            <source>These files lie in the folders that were searched, but nobody knows who is on them. Treat them as not checked.</source>
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
            <translation>Ingen på bildet</translation>
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
            <translation>Skriv fotografen</translation>
        </message>
        <message>
            <source>Write the source</source>
            <translation>Skriv kilden</translation>
        </message>
        <message>
            <source>Write it now</source>
            <translation>Skriv nå</translation>
        </message>
        <message>
            <source>Set event …</source>
            <translation>Sett arrangement …</translation>
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
            <translation>Hvem trekker det</translation>
        </message>
        <message>
            <source>{name} in person</source>
            <translation>{name} selv</translation>
        </message>
        <message>
            <source>{name} as guardian</source>
            <translation>{name} som foresatt</translation>
        </message>
        <message>
            <source>What is withdrawn</source>
            <translation>Hva trekkes</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Alt</translation>
        </message>
        <message>
            <source>Only some channels</source>
            <translation>Bare noen kanaler</translation>
        </message>
        <message>
            <source>Only the use of the name</source>
            <translation>Bare bruken av navnet</translation>
        </message>
        <message>
            <source>Only face recognition</source>
            <translation>Bare ansiktsgjenkjenning</translation>
        </message>
        <message>
            <source>How it was said</source>
            <translation>Hvordan det ble sagt</translation>
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
            <translation>I en kommentar</translation>
        </message>
        <message>
            <source>What about pictures that are out already</source>
            <translation>Hva med bilder som er publisert</translation>
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
            <translation>La det stå, men publiser ikke noe nytt</translation>
        </message>
        <message>
            <source>Received on</source>
            <translation>Mottatt</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Hva</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Hvordan</translation>
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
            <translation>Trekk tilbake samtykket fra {name}</translation>
        </message>
        <message>
            <source>No reason is needed. It counts from this moment.</source>
            <translation>Ingen begrunnelse trengs. Det gjelder fra dette øyeblikket.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s) will be judged anew at once.</source>
            <translation>
                <numerusform>%n bilde vurderes på nytt med en gang.</numerusform>
                <numerusform>%n bilder vurderes på nytt med en gang.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n publication(s) must come down.</source>
            <translation>
                <numerusform>%n publisering må fjernes.</numerusform>
                <numerusform>%n publiseringer må fjernes.</numerusform>
            </translation>
        </message>
        <message>
            <source>Face codes are deleted.</source>
            <translation>Ansiktskoder slettes.</translation>
        </message>
        <message>
            <source>Tick the channels.</source>
            <translation>Kryss av kanalene.</translation>
        </message>
        <message>
            <source>It cannot have been received in the future.</source>
            <translation>Det kan ikke være mottatt i framtiden.</translation>
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
            <translation>at et ansikt ble satt til side</translation>
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
            <translation>at alle i et bilde har ramme</translation>
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
            <translation>hvem som svarer for et barn</translation>
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
            <source>a change of the organisation</source>
            <translation>en endring av organisasjonen</translation>
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
            <source>Consents and withdrawals are not undone with Ctrl+Z: correct one with a new statement. Nothing was taken back.</source>
            <translation>Samtykker og tilbaketrekkinger angres ikke med Ctrl+Z: Rett dem med en ny erklæring. Ingenting er angret.</translation>
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
            <translation>Ingenting: Hvem som helst kunne vært der</translation>
        </message>
        <message>
            <source>That they are members of the union or association</source>
            <translation>At de er medlemmer av fagforeningen eller foreningen</translation>
        </message>
        <message>
            <source>Something about their health</source>
            <translation>Noe om helsen deres</translation>
        </message>
    </context>
    <context>
        <name>standing</name>
        <message>
            <source>No consent is recorded.</source>
            <translation>Ikke noe samtykke er registrert.</translation>
        </message>
        <message>
            <source>Nothing may be published now.</source>
            <translation>Ingenting kan publiseres nå.</translation>
        </message>
        <message>
            <source>Yes to {channels}</source>
            <translation>Ja til {channels}</translation>
        </message>
        <message>
            <source>Yes to {channels}, but something is still open</source>
            <translation>Ja til {channels}, men noe må avklares</translation>
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
            <translation>uten skannet skjema</translation>
        </message>
        <message>
            <source>Signed form</source>
            <translation>Underskrevet skjema</translation>
        </message>
        <message>
            <source>Form signed by {name}</source>
            <translation>Skjema underskrevet av {name}</translation>
        </message>
        <message>
            <source>{name} was asked</source>
            <translation>{name} ble spurt</translation>
        </message>
        <message>
            <source>not {channels}</source>
            <translation>ikke {channels}</translation>
        </message>
        <message>
            <source>Consent withdrawn by {name}</source>
            <translation>Samtykket ble trukket av {name}</translation>
        </message>
    </context>
</TS>
