<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
    <context>
        <name>AddPicturesDialog</name>
        <message>
            <source>Add pictures</source>
            <translation>Lägg till bilder</translation>
        </message>
        <message>
            <source>A new event</source>
            <translation>Ett nytt evenemang</translation>
        </message>
        <message>
            <source>An event that is already here</source>
            <translation>Ett evenemang som redan finns</translation>
        </message>
        <message>
            <source>No event, or decide later</source>
            <translation>Inget evenemang, eller bestäm senare</translation>
        </message>
        <message>
            <source>Which event</source>
            <translation>Vilket evenemang</translation>
        </message>
        <message>
            <source>Find faces</source>
            <translation>Hitta ansikten</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
        <message>
            <source>Which event are these pictures from?</source>
            <translation>Vilket evenemang är bilderna från?</translation>
        </message>
        <message>
            <source>The pictures stay where they are and are never changed. Nothing leaves this computer.</source>
            <translation>Bilderna ligger kvar där de är och ändras aldrig. Ingenting lämnar den här datorn.</translation>
        </message>
        <message>
            <source>There is an event with this title already. It is chosen now: is it the right one?</source>
            <translation>Det finns redan ett evenemang med det här namnet. Det är valt nu: är det rätt?</translation>
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
            <translation>Välj svaret</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Hur</translation>
        </message>
        <message>
            <source>Spoken</source>
            <translation>Muntligt</translation>
        </message>
        <message>
            <source>Drawn</source>
            <translation>Ritat</translation>
        </message>
        <message>
            <source>Written</source>
            <translation>Skrivet</translation>
        </message>
        <message>
            <source>Asked on</source>
            <translation>Tillfrågad</translation>
        </message>
        <message>
            <source>But not</source>
            <translation>Men inte</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Registrera</translation>
        </message>
        <message>
            <source>What did {name} say?</source>
            <translation>Vad svarade {name}?</translation>
        </message>
        <message>
            <source>The child's no always counts, whatever the guardians say.</source>
            <translation>Barnets nej gäller alltid, vad vårdnadshavarna än säger.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
        <message>
            <source>Choose the answer.</source>
            <translation>Välj svaret.</translation>
        </message>
        <message>
            <source>The child cannot have been asked in the future.</source>
            <translation>Barnet kan inte ha blivit tillfrågat i framtiden.</translation>
        </message>
        <message>
            <source>Tick where the child does not want to be shown.</source>
            <translation>Kryssa i var barnet inte vill visas.</translation>
        </message>
    </context>
    <context>
        <name>ChannelRow</name>
        <message>
            <source>Where is the picture to be used?</source>
            <translation>Var ska bilden användas?</translation>
        </message>
    </context>
    <context>
        <name>CheckActs</name>
        <message>
            <source>Everyone is framed</source>
            <translation>Alla har en ram</translation>
        </message>
        <message>
            <source>Nobody in the picture</source>
            <translation>Ingen på bilden</translation>
        </message>
        <message>
            <source>The lock is off</source>
            <translation>Spärren är borttagen</translation>
        </message>
        <message>
            <source>The name is confirmed</source>
            <translation>Namnet är bekräftat</translation>
        </message>
        <message>
            <source>The suggestion is rejected</source>
            <translation>Förslaget är avvisat</translation>
        </message>
        <message>
            <source>The name is taken off</source>
            <translation>Namnet är borttaget</translation>
        </message>
        <message>
            <source>Set aside as a stranger</source>
            <translation>Lagd åt sidan som främling</translation>
        </message>
        <message>
            <source>The badge is taken off</source>
            <translation>Märket är borttaget</translation>
        </message>
        <message>
            <source>Left out of the answer</source>
            <translation>Utelämnat ur bedömningen</translation>
        </message>
        <message>
            <source>The face has a name</source>
            <translation>Ansiktet har fått ett namn</translation>
        </message>
        <message>
            <source>A face was framed</source>
            <translation>Ett ansikte fick en ram</translation>
        </message>
        <message>
            <source>A person without a face was added</source>
            <translation>En person utan ansikte är tillagd</translation>
        </message>
    </context>
    <context>
        <name>CheckBar</name>
        <message>
            <source>Previous picture</source>
            <translation>Föregående bild</translation>
        </message>
        <message>
            <source>Next picture</source>
            <translation>Nästa bild</translation>
        </message>
        <message>
            <source>Draw a face</source>
            <translation>Rita ansikte</translation>
        </message>
        <message>
            <source>Or pull with Ctrl pressed</source>
            <translation>Eller dra med Ctrl nedtryckt</translation>
        </message>
        <message>
            <source>Person without a face …</source>
            <translation>Person utan ansikte …</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Mindre</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Större</translation>
        </message>
        <message>
            <source>Fit</source>
            <translation>Anpassad</translation>
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
            <translation>Inte i registret: lägg till mappen …</translation>
        </message>
        <message>
            <source>Looking at the picture …</source>
            <translation>Tittar på bilden …</translation>
        </message>
        <message>
            <source>No event</source>
            <translation>Utan evenemang</translation>
        </message>
        <message>
            <source>No channel is in use. Choose channels under Settings.</source>
            <translation>Ingen kanal används. Välj kanaler under Inställningar.</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Okänd</translation>
        </message>
    </context>
    <context>
        <name>ConsentDialog</name>
        <message>
            <source>Record a signed form</source>
            <translation>Registrera en underskriven blankett</translation>
        </message>
        <message>
            <source>{name} in person</source>
            <translation>{name} själv</translation>
        </message>
        <message>
            <source>{name} as guardian</source>
            <translation>{name} som vårdnadshavare</translation>
        </message>
        <message>
            <source>Any event</source>
            <translation>Alla evenemang</translation>
        </message>
        <message>
            <source>Only “{title}”</source>
            <translation>Bara ”{title}”</translation>
        </message>
        <message>
            <source>Agrees that the picture may show membership of a union or health</source>
            <translation>Godtar att bilden kan visa fackligt medlemskap eller hälsa</translation>
        </message>
        <message>
            <source>Not answered</source>
            <translation>Inte besvarat</translation>
        </message>
        <message>
            <source>Yes, may be recognised by the program</source>
            <translation>Ja, programmet får känna igen ansiktet</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Nej</translation>
        </message>
        <message>
            <source>On paper</source>
            <translation>På papper</translation>
        </message>
        <message>
            <source>With a digital signature</source>
            <translation>Med digital signatur</translation>
        </message>
        <message>
            <source>By e-mail</source>
            <translation>Via e-post</translation>
        </message>
        <message>
            <source>Spoken, with a witness</source>
            <translation>Muntligt, med vittne</translation>
        </message>
        <message>
            <source>Signed on</source>
            <translation>Underskriven</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>Giltigt till och med</translation>
        </message>
        <message>
            <source>Who signed</source>
            <translation>Vem skrev under</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Namn</translation>
        </message>
        <message>
            <source>Which pictures</source>
            <translation>Vilka bilder</translation>
        </message>
        <message>
            <source>Face recognition</source>
            <translation>Ansiktsigenkänning</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Hur</translation>
        </message>
        <message>
            <source>Witness</source>
            <translation>Vittne</translation>
        </message>
        <message>
            <source>Why the young person understands what it means</source>
            <translation>Varför den unga förstår vad det innebär</translation>
        </message>
        <message>
            <source>Yes to</source>
            <translation>Ja till</translation>
        </message>
        <message>
            <source>No to</source>
            <translation>Nej till</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Vad</translation>
        </message>
        <message>
            <source>What for</source>
            <translation>Till vad</translation>
        </message>
        <message>
            <source>Understands it</source>
            <translation>Förstår det</translation>
        </message>
        <message>
            <source>Scanned form</source>
            <translation>Skannad blankett</translation>
        </message>
        <message>
            <source>Tick what is ticked on the form, nothing else. What is not ticked counts as no.</source>
            <translation>Kryssa i det som är ikryssat på blanketten, inget annat. Det som inte är ikryssat räknas som nej.</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Registrera</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
        <message>
            <source>Tick at least one channel, yes or no.</source>
            <translation>Kryssa i minst en kanal, ja eller nej.</translation>
        </message>
        <message>
            <source>A channel cannot be both yes and no.</source>
            <translation>En kanal kan inte vara både ja och nej.</translation>
        </message>
        <message>
            <source>Say whether it is about pictures, film or voice.</source>
            <translation>Ange om det gäller bilder, film eller röst.</translation>
        </message>
        <message>
            <source>Say what the pictures may be used for.</source>
            <translation>Ange vad bilderna får användas till.</translation>
        </message>
        <message>
            <source>The form cannot have been signed in the future.</source>
            <translation>Blanketten kan inte ha skrivits under i framtiden.</translation>
        </message>
        <message>
            <source>The consent would end before it was signed.</source>
            <translation>Samtycket skulle gå ut innan det skrevs under.</translation>
        </message>
        <message>
            <source>A spoken consent needs a witness.</source>
            <translation>Ett muntligt samtycke behöver ett vittne.</translation>
        </message>
    </context>
    <context>
        <name>EventDialog</name>
        <message>
            <source>New event</source>
            <translation>Nytt evenemang</translation>
        </message>
        <message>
            <source>Edit event</source>
            <translation>Ändra evenemang</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Spara</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
        <message>
            <source>Open the event again</source>
            <translation>Öppna evenemanget igen</translation>
        </message>
        <message>
            <source>Close the event …</source>
            <translation>Avsluta evenemanget …</translation>
        </message>
        <message>
            <source>This event is closed: its face codes are deleted, and nothing is compared with its faces.</source>
            <translation>Det här evenemanget är avslutat: ansiktskoderna är raderade och inget jämförs med ansiktena härifrån.</translation>
        </message>
        <message>
            <source>The event is changed</source>
            <translation>Evenemanget är ändrat</translation>
        </message>
        <message>
            <source>Close the event</source>
            <translation>Avsluta evenemanget</translation>
        </message>
        <message>
            <source>Closing deletes the face codes of this event for good. Names, pictures and answers stay. New pictures of it are not compared with the old ones unless the event is opened and searched again. Close it?</source>
            <translation>När evenemanget avslutas raderas dess ansiktskoder för gott. Namn, bilder och svar blir kvar. Nya bilder härifrån jämförs inte med de gamla om evenemanget inte öppnas och söks igenom igen. Avsluta?</translation>
        </message>
        <message>
            <source>The event is closed and its face codes are deleted</source>
            <translation>Evenemanget är avslutat och dess ansiktskoder är raderade</translation>
        </message>
        <message>
            <source>The event is open again; search its folder anew to compare faces</source>
            <translation>Evenemanget är öppet igen; sök igenom mappen på nytt för att jämföra ansikten</translation>
        </message>
    </context>
    <context>
        <name>EventFields</name>
        <message>
            <source>Title of the event</source>
            <translation>Evenemangets namn</translation>
        </message>
        <message>
            <source>Kind of event</source>
            <translation>Typ av evenemang</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Namn</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Typ</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Dagar</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Från</translation>
        </message>
        <message>
            <source>The days of the event are known</source>
            <translation>Evenemangets dagar är kända</translation>
        </message>
        <message>
            <source>First day of the event</source>
            <translation>Evenemangets första dag</translation>
        </message>
        <message>
            <source>Last day of the event</source>
            <translation>Evenemangets sista dag</translation>
        </message>
        <message>
            <source>What does being there tell about people?</source>
            <translation>Vad visar det om människor att de var där?</translation>
        </message>
        <message>
            <source>Internal only: no picture of it may be published openly</source>
            <translation>Endast internt: inga bilder härifrån får publiceras öppet</translation>
        </message>
        <message>
            <source>If a picture shows that somebody is in the union or the association, or is ill, the law asks for a consent that says so. Choose the last answer only when anybody could have been there.</source>
            <translation>Om en bild visar att någon är med i facket eller föreningen, eller är sjuk, kräver lagen ett samtycke som säger det. Välj det sista svaret bara när vem som helst kunde ha varit där.</translation>
        </message>
        <message>
            <source>Give the event a title.</source>
            <translation>Ge evenemanget ett namn.</translation>
        </message>
        <message>
            <source>The last day is before the first one.</source>
            <translation>Den sista dagen är före den första.</translation>
        </message>
    </context>
    <context>
        <name>FacesPage</name>
        <message>
            <source>Faces of the event</source>
            <translation>Ansikten från evenemanget</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Ångra</translation>
        </message>
        <message>
            <source>Faces of this group</source>
            <translation>Ansiktena i den här gruppen</translation>
        </message>
        <message>
            <source>Not the same</source>
            <translation>Inte samma</translation>
        </message>
        <message>
            <source>Move to a group of their own</source>
            <translation>Flytta till en egen grupp</translation>
        </message>
        <message>
            <source>Next groups</source>
            <translation>Nästa grupper</translation>
        </message>
        <message>
            <source>change face</source>
            <translation>byt ansikte</translation>
        </message>
        <message>
            <source>whole picture</source>
            <translation>hela bilden</translation>
        </message>
        <message>
            <source>All events</source>
            <translation>Alla evenemang</translation>
        </message>
        <message>
            <source>No faces yet. Add a folder of pictures first.</source>
            <translation>Inga ansikten än. Lägg till en mapp med bilder först.</translation>
        </message>
        <message>
            <source>Every face has been looked at.</source>
            <translation>Alla ansikten är genomgångna.</translation>
        </message>
        <message>
            <source>Who is this?</source>
            <translation>Vem är det här?</translation>
        </message>
        <message>
            <source>Is this one person?</source>
            <translation>Är det här en och samma person?</translation>
        </message>
        <message>
            <source>Is this a face?</source>
            <translation>Är det här ett ansikte?</translation>
        </message>
        <message>
            <source>Two groups look alike.</source>
            <translation>Två grupper liknar varandra.</translation>
        </message>
        <message>
            <source>Are all of these the same person?</source>
            <translation>Är alla dessa samma person?</translation>
        </message>
        <message>
            <source>The same person</source>
            <translation>Samma person</translation>
        </message>
        <message>
            <source>Two people</source>
            <translation>Två personer</translation>
        </message>
        <message numerus="yes">
            <source>%n face(s)</source>
            <translation>
                <numerusform>%n ansikte</numerusform>
                <numerusform>%n ansikten</numerusform>
            </translation>
        </message>
        <message>
            <source>click those who do not belong</source>
            <translation>klicka på dem som inte hör hit</translation>
        </message>
        <message>
            <source>The program is not sure. F6 dismisses it; a name makes it a face.</source>
            <translation>Programmet är inte säkert. F6 avvisar; ett namn gör det till ett ansikte.</translation>
        </message>
        <message numerus="yes">
            <source>%n chosen</source>
            <translation>
                <numerusform>%n vald</numerusform>
                <numerusform>%n valda</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{name} got a name on %n face(s)</source>
            <translation>
                <numerusform>{name} fick namn på %n ansikte</numerusform>
                <numerusform>{name} fick namn på %n ansikten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n face(s) set aside as strangers</source>
            <translation>
                <numerusform>%n ansikte lagt åt sidan som främling</numerusform>
                <numerusform>%n ansikten lagda åt sidan som främlingar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n frame(s) dismissed as no face</source>
            <translation>
                <numerusform>%n ram avvisad som inget ansikte</numerusform>
                <numerusform>%n ramar avvisade som inga ansikten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n face(s) marked as not recognisable</source>
            <translation>
                <numerusform>%n ansikte märkt som inte igenkännbart</numerusform>
                <numerusform>%n ansikten märkta som inte igenkännbara</numerusform>
            </translation>
        </message>
        <message>
            <source>Everyone else in the picture is a stranger</source>
            <translation>Alla andra i bilden är främlingar</translation>
        </message>
        <message numerus="yes">
            <source>%n face(s) moved to a group of their own</source>
            <translation>
                <numerusform>%n ansikte flyttat till en egen grupp</numerusform>
                <numerusform>%n ansikten flyttade till en egen grupp</numerusform>
            </translation>
        </message>
        <message>
            <source>Two groups became one</source>
            <translation>Två grupper blev en</translation>
        </message>
        <message>
            <source>Kept as two people</source>
            <translation>Hålls isär som två personer</translation>
        </message>
    </context>
    <context>
        <name>GuardianDialog</name>
        <message>
            <source>Add a guardian</source>
            <translation>Lägg till en vårdnadshavare</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Vem</translation>
        </message>
        <message>
            <source>Somebody new</source>
            <translation>Någon ny</translation>
        </message>
        <message>
            <source>Name of the guardian</source>
            <translation>Vårdnadshavarens namn</translation>
        </message>
        <message>
            <source>Relation</source>
            <translation>Relation</translation>
        </message>
        <message>
            <source>Has parental responsibility</source>
            <translation>Är vårdnadshavare</translation>
        </message>
        <message>
            <source>Alone</source>
            <translation>Ensam</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Namn</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Lägg till</translation>
        </message>
        <message>
            <source>Who speaks for {name}?</source>
            <translation>Vem talar för {name}?</translation>
        </message>
        <message>
            <source>Only those with parental responsibility can say yes; a no counts from any guardian.</source>
            <translation>Bara den som har vårdnaden kan säga ja; ett nej gäller från varje vårdnadshavare.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
        <message>
            <source>Write the guardian's name.</source>
            <translation>Skriv vårdnadshavarens namn.</translation>
        </message>
    </context>
    <context>
        <name>KeyCard</name>
        <message>
            <source>Keys</source>
            <translation>Nycklar</translation>
        </message>
        <message>
            <source>Set a passphrase …</source>
            <translation>Ange ett lösenord …</translation>
        </message>
        <message>
            <source>Change the passphrase …</source>
            <translation>Byt lösenord …</translation>
        </message>
        <message>
            <source>Add another passphrase …</source>
            <translation>Lägg till ett lösenord till …</translation>
        </message>
        <message>
            <source>Remove the key on this computer …</source>
            <translation>Ta bort nyckeln på den här datorn …</translation>
        </message>
        <message>
            <source>Write a recovery key …</source>
            <translation>Skriv en återställningsnyckel …</translation>
        </message>
        <message>
            <source>A passphrase opens the register. The key stored on this computer opens it too, without asking for the passphrase, until you remove it.</source>
            <translation>Ett lösenord öppnar registret. Nyckeln på den här datorn öppnar det också, utan att fråga efter lösenordet, tills du tar bort den.</translation>
        </message>
        <message>
            <source>The register opens with its passphrase only.</source>
            <translation>Registret öppnas bara med lösenordet.</translation>
        </message>
        <message>
            <source>The key stored on this computer opens the register, without a passphrase: whoever can log in here as you can open it.</source>
            <translation>Nyckeln på den här datorn öppnar registret, utan lösenord: den som kan logga in här som du kan öppna det.</translation>
        </message>
        <message>
            <source>There is a recovery key. Keep the paper locked away.</source>
            <translation>Det finns en återställningsnyckel. Ha papperet inlåst.</translation>
        </message>
        <message>
            <source>There is no recovery key: if the passphrase is forgotten, everything is lost.</source>
            <translation>Det finns ingen återställningsnyckel: glöms lösenordet bort är allt förlorat.</translation>
        </message>
        <message>
            <source>There is no recovery key: if this computer breaks, everything is lost, backups too.</source>
            <translation>Det finns ingen återställningsnyckel: går datorn sönder är allt förlorat, även säkerhetskopiorna.</translation>
        </message>
        <message>
            <source>The key on this computer is removed.</source>
            <translation>Nyckeln på den här datorn är borttagen.</translation>
        </message>
        <message>
            <source>The passphrase is set.</source>
            <translation>Lösenordet är angivet.</translation>
        </message>
        <message>
            <source>Remove the key on this computer?</source>
            <translation>Ta bort nyckeln på den här datorn?</translation>
        </message>
        <message>
            <source>The passphrase is set, but the key stored on this computer still opens the register without it. Remove that key? Then the passphrase is needed each time. Write a recovery key too, in case it is forgotten.</source>
            <translation>Lösenordet är angivet, men nyckeln på den här datorn öppnar fortfarande registret utan det. Ta bort den nyckeln? Då behövs lösenordet varje gång. Skriv också en återställningsnyckel, ifall det glöms bort.</translation>
        </message>
        <message>
            <source>Where should the recovery key be written?</source>
            <translation>Var ska återställningsnyckeln skrivas?</translation>
        </message>
        <message>
            <source>recovery-key.txt</source>
            <translation>aterstallningsnyckel.txt</translation>
        </message>
    </context>
    <context>
        <name>LookThroughDialog</name>
        <message>
            <source>Is there really nobody?</source>
            <translation>Är det verkligen ingen?</translation>
        </message>
        <message>
            <source>Has everyone got a frame?</source>
            <translation>Har alla fått en ram?</translation>
        </message>
        <message>
            <source>Nobody here</source>
            <translation>Ingen här</translation>
        </message>
        <message>
            <source>Everyone is framed</source>
            <translation>Alla har en ram</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>Hoppa över</translation>
        </message>
        <message>
            <source>Look for backs, name badges and reflections too. Enter agrees, S skips.</source>
            <translation>Titta även efter ryggar, namnskyltar och spegelbilder. Enter bekräftar, S hoppar över.</translation>
        </message>
        <message>
            <source>Stop here</source>
            <translation>Stanna här</translation>
        </message>
        <message>
            <source>{n} of {total}</source>
            <translation>{n} av {total}</translation>
        </message>
        <message>
            <source>There are faces in this picture. Say first that they are none.</source>
            <translation>Det finns ansikten på bilden. Säg först att de inte är ansikten.</translation>
        </message>
        <message>
            <source>This picture cannot be shown here, so it cannot be confirmed.</source>
            <translation>Bilden kan inte visas här och kan därför inte bekräftas.</translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s) confirmed</source>
            <translation>
                <numerusform>%n bild bekräftad</numerusform>
                <numerusform>%n bilder bekräftade</numerusform>
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
            <translation>Ansikten</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personer</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Inställningar</translation>
        </message>
        <message>
            <source>Local register</source>
            <translation>Lokalt register</translation>
        </message>
        <message>
            <source>Hide this message</source>
            <translation>Dölj meddelandet</translation>
        </message>
        <message>
            <source>Stopped. What was finished is kept.</source>
            <translation>Stoppat. Det som var klart är sparat.</translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s) searched</source>
            <translation>
                <numerusform>%n bild genomsökt</numerusform>
                <numerusform>%n bilder genomsökta</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) not searched</source>
            <translation>
                <numerusform>%n fil är inte genomsökt</numerusform>
                <numerusform>%n filer är inte genomsökta</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NameDialog</name>
        <message>
            <source>A person without a face</source>
            <translation>En person utan ansikte</translation>
        </message>
        <message>
            <source>Who is this?</source>
            <translation>Vem är det här?</translation>
        </message>
        <message>
            <source>Recognised by</source>
            <translation>Känns igen på</translation>
        </message>
        <message>
            <source>Seen from behind</source>
            <translation>Sedd bakifrån</translation>
        </message>
        <message>
            <source>Name badge</source>
            <translation>Namnskylt</translation>
        </message>
        <message>
            <source>Body, clothes or wheelchair</source>
            <translation>Kropp, kläder eller rullstol</translation>
        </message>
        <message>
            <source>Reflection</source>
            <translation>Spegelbild</translation>
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
            <translation>Vem är det här? Skriv ett namn</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Namn</translation>
        </message>
        <message>
            <source>People to choose from</source>
            <translation>Personer att välja bland</translation>
        </message>
        <message>
            <source>Exactly this name</source>
            <translation>Exakt det här namnet</translation>
        </message>
        <message>
            <source>Suggestion</source>
            <translation>Förslag</translation>
        </message>
        <message>
            <source>At this event</source>
            <translation>På det här evenemanget</translation>
        </message>
        <message>
            <source>Used lately</source>
            <translation>Nyligen använda</translation>
        </message>
        <message>
            <source>Everyone</source>
            <translation>Alla</translation>
        </message>
        <message>
            <source>Somebody new</source>
            <translation>Någon ny</translation>
        </message>
        <message>
            <source>New person “{name}”</source>
            <translation>Ny person ”{name}”</translation>
        </message>
    </context>
    <context>
        <name>NamingPanel</name>
        <message>
            <source>Name and go on</source>
            <translation>Ge namn och gå vidare</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Namn</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>Hoppa över</translation>
        </message>
        <message>
            <source>Stranger</source>
            <translation>Främling</translation>
        </message>
        <message>
            <source>Not recognisable</source>
            <translation>Inte igenkännbar</translation>
        </message>
        <message>
            <source>Not a face</source>
            <translation>Inte ett ansikte</translation>
        </message>
        <message>
            <source>Everyone else in this picture is a stranger</source>
            <translation>Alla andra i bilden är främlingar</translation>
        </message>
    </context>
    <context>
        <name>NamingProgress</name>
        <message>
            <source>How many groups have a name</source>
            <translation>Hur många grupper som har namn</translation>
        </message>
        <message>
            <source>{done} of {total} groups</source>
            <translation>{done} av {total} grupper</translation>
        </message>
        <message>
            <source>{percent} % of the faces have a name</source>
            <translation>{percent} % av ansiktena har namn</translation>
        </message>
    </context>
    <context>
        <name>NextFaces</name>
        <message>
            <source>Next groups</source>
            <translation>Nästa grupper</translation>
        </message>
    </context>
    <context>
        <name>PassphraseDialog</name>
        <message>
            <source>Set a passphrase</source>
            <translation>Ange ett lösenord</translation>
        </message>
        <message>
            <source>Change the passphrase</source>
            <translation>Byt lösenord</translation>
        </message>
        <message>
            <source>Remove the key on this computer</source>
            <translation>Ta bort nyckeln på den här datorn</translation>
        </message>
        <message>
            <source>The passphrase now</source>
            <translation>Lösenordet nu</translation>
        </message>
        <message>
            <source>New passphrase</source>
            <translation>Nytt lösenord</translation>
        </message>
        <message>
            <source>New passphrase once more</source>
            <translation>Nytt lösenord en gång till</translation>
        </message>
        <message>
            <source>Afterwards the register opens with the passphrase only. Write it here, so that it is certain that you know it.</source>
            <translation>Därefter öppnas registret bara med lösenordet. Skriv det här, så att det är säkert att du kan det.</translation>
        </message>
        <message>
            <source>Four words or more are easy to remember and hard to guess. Nobody can find a forgotten passphrase again; the recovery key is the only other way in.</source>
            <translation>Fyra ord eller fler är lätta att minnas och svåra att gissa. Ingen kan återfinna ett glömt lösenord; återställningsnyckeln är den enda andra vägen in.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
        <message>
            <source>The two new passphrases are not the same.</source>
            <translation>De två nya lösenorden är inte lika.</translation>
        </message>
    </context>
    <context>
        <name>PeoplePage</name>
        <message>
            <source>Search by name</source>
            <translation>Sök efter namn</translation>
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
            <translation>Personer visas här när du ger ansikten namn eller lägger till dem själv.</translation>
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
            <translation>okänd ålder</translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s)</source>
            <translation>
                <numerusform>%n bild</numerusform>
                <numerusform>%n bilder</numerusform>
            </translation>
        </message>
        <message>
            <source>Record signed form …</source>
            <translation>Registrera blankett …</translation>
        </message>
        <message>
            <source>The child's answer …</source>
            <translation>Barnets svar …</translation>
        </message>
        <message>
            <source>Add guardian …</source>
            <translation>Lägg till vårdnadshavare …</translation>
        </message>
        <message>
            <source>Change …</source>
            <translation>Ändra …</translation>
        </message>
        <message>
            <source>Withdraw consent …</source>
            <translation>Återkalla samtycke …</translation>
        </message>
        <message>
            <source>You see what will happen before anything does.</source>
            <translation>Du ser vad som kommer att hända innan något händer.</translation>
        </message>
        <message>
            <source>Where may pictures be shown?</source>
            <translation>Var får bilderna visas?</translation>
        </message>
        <message>
            <source>Not ticked on the form</source>
            <translation>Inte ikryssat på blanketten</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Bilder</translation>
        </message>
        <message>
            <source>Guardians</source>
            <translation>Vårdnadshavare</translation>
        </message>
        <message>
            <source>parental responsibility</source>
            <translation>vårdnad</translation>
        </message>
        <message>
            <source>alone</source>
            <translation>ensam</translation>
        </message>
        <message>
            <source>Nobody is recorded yet.</source>
            <translation>Ingen är registrerad än.</translation>
        </message>
        <message>
            <source>What was said</source>
            <translation>Svar och händelser</translation>
        </message>
        <message>
            <source>Nothing yet.</source>
            <translation>Inget än.</translation>
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
            <translation>Ändra person</translation>
        </message>
        <message>
            <source>Is 18 or older, and says so</source>
            <translation>Är 18 år eller äldre och säger det själv</translation>
        </message>
        <message>
            <source>Was born on</source>
            <translation>Är född</translation>
        </message>
        <message>
            <source>The age is not known</source>
            <translation>Åldern är okänd</translation>
        </message>
        <message>
            <source>Birth date</source>
            <translation>Födelsedatum</translation>
        </message>
        <message>
            <source>Must never be published (secret address or the like)</source>
            <translation>Får aldrig publiceras (skyddade uppgifter eller liknande)</translation>
        </message>
        <message>
            <source>First name</source>
            <translation>Förnamn</translation>
        </message>
        <message>
            <source>Last name</source>
            <translation>Efternamn</translation>
        </message>
        <message>
            <source>Relation to us</source>
            <translation>Relation till oss</translation>
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
            <translation>Ålder</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Spara</translation>
        </message>
        <message>
            <source>Adults need no birth date. For children it decides who must agree.</source>
            <translation>Vuxna behöver inget födelsedatum. För barn avgör det vem som måste säga ja.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
        <message>
            <source>Write a name.</source>
            <translation>Skriv ett namn.</translation>
        </message>
        <message>
            <source>Say whether the person is an adult, or when the child was born.</source>
            <translation>Ange om personen är vuxen eller när barnet är fött.</translation>
        </message>
        <message>
            <source>The birth date lies in the future.</source>
            <translation>Födelsedatumet ligger i framtiden.</translation>
        </message>
    </context>
    <context>
        <name>PictureActs</name>
        <message>
            <source>Set event</source>
            <translation>Ange evenemang</translation>
        </message>
        <message>
            <source>Which event are the pictures from? Write a title to make a new one.</source>
            <translation>Vilket evenemang är bilderna från? Skriv ett namn för att skapa ett nytt.</translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s) moved to “{title}”</source>
            <translation>
                <numerusform>%n bild flyttad till ”{title}”</numerusform>
                <numerusform>%n bilder flyttade till ”{title}”</numerusform>
            </translation>
        </message>
        <message>
            <source>Strangers</source>
            <translation>Främlingar</translation>
        </message>
        <message numerus="yes">
            <source>Every face without a name in %n picture(s) is marked as a stranger: it leaves the naming queue, but the picture still needs review.</source>
            <translation>
                <numerusform>Varje ansikte utan namn på %n bild märks som främling: det lämnar namnkön, men bilden behöver fortfarande granskas.</numerusform>
                <numerusform>Varje ansikte utan namn på %n bilder märks som främling: det lämnar namnkön, men bilden behöver fortfarande granskas.</numerusform>
            </translation>
        </message>
        <message>
            <source>Unnamed faces are marked as strangers</source>
            <translation>Ansikten utan namn är märkta som främlingar</translation>
        </message>
    </context>
    <context>
        <name>PictureButton</name>
        <message>
            <source>Open the picture</source>
            <translation>Öppna bilden</translation>
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
            <translation>Beskriv bilden för den som inte kan se den</translation>
        </message>
        <message>
            <source>Caption</source>
            <translation>Bildtext</translation>
        </message>
        <message>
            <source>Alternative text</source>
            <translation>Alternativtext</translation>
        </message>
        <message>
            <source>Photographer</source>
            <translation>Fotograf</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Källa</translation>
        </message>
    </context>
    <context>
        <name>PictureView</name>
        <message>
            <source>The picture</source>
            <translation>Bilden</translation>
        </message>
    </context>
    <context>
        <name>PicturesPage</name>
        <message>
            <source>Events</source>
            <translation>Evenemang</translation>
        </message>
        <message>
            <source>Judged for the channel</source>
            <translation>Bedöms för kanalen</translation>
        </message>
        <message>
            <source>Add pictures …</source>
            <translation>Lägg till bilder …</translation>
        </message>
        <message>
            <source>Judged for</source>
            <translation>Bedöms för</translation>
        </message>
        <message>
            <source>Search by file name</source>
            <translation>Sök efter filnamn</translation>
        </message>
        <message>
            <source>Unknown faces</source>
            <translation>Okända ansikten</translation>
        </message>
        <message>
            <source>Size of the pictures</source>
            <translation>Bildernas storlek</translation>
        </message>
        <message>
            <source>Choose the folder with your pictures</source>
            <translation>Välj mappen med bilderna</translation>
        </message>
        <message>
            <source>Or drop it here. The program finds the faces, you say who they are and what they have agreed to, and every picture gets an answer: may it be published?</source>
            <translation>Eller släpp den här. Programmet hittar ansiktena, du säger vilka de är och vad de har sagt ja till, och varje bild får ett svar: får den publiceras?</translation>
        </message>
        <message>
            <source>Choose folder …</source>
            <translation>Välj mapp …</translation>
        </message>
        <message>
            <source>Drop a folder of pictures here</source>
            <translation>Släpp en mapp med bilder här</translation>
        </message>
        <message>
            <source>All pictures</source>
            <translation>Alla bilder</translation>
        </message>
        <message>
            <source>Without event</source>
            <translation>Utan evenemang</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) not searched</source>
            <translation>
                <numerusform>%n fil är inte genomsökt</numerusform>
                <numerusform>%n filer är inte genomsökta</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Search in %n picture(s)</source>
            <translation>
                <numerusform>Sök i %n bild</numerusform>
                <numerusform>Sök i %n bilder</numerusform>
            </translation>
        </message>
        <message>
            <source>No picture matches what you chose above.</source>
            <translation>Ingen bild stämmer med det du har valt ovan.</translation>
        </message>
        <message>
            <source>The folder with your pictures</source>
            <translation>Mappen med bilderna</translation>
        </message>
        <message>
            <source>Edit event …</source>
            <translation>Ändra evenemang …</translation>
        </message>
    </context>
    <context>
        <name>RunBar</name>
        <message>
            <source>Looking for faces</source>
            <translation>Letar efter ansikten</translation>
        </message>
        <message>
            <source>Progress of the search for faces</source>
            <translation>Hur långt ansiktssökningen har kommit</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
        <message>
            <source>Looking for pictures</source>
            <translation>Letar efter bilder</translation>
        </message>
        <message>
            <source>{done} of {total} pictures</source>
            <translation>{done} av {total} bilder</translation>
        </message>
        <message>
            <source>sorting the faces</source>
            <translation>sorterar ansiktena</translation>
        </message>
        <message>
            <source>Stopping …</source>
            <translation>Stannar …</translation>
        </message>
        <message>
            <source>less than a minute left</source>
            <translation>mindre än en minut kvar</translation>
        </message>
        <message numerus="yes">
            <source>about %n minute(s) left</source>
            <translation>
                <numerusform>ca %n min kvar</numerusform>
                <numerusform>ca %n min kvar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about %n hour(s) left</source>
            <translation>
                <numerusform>ca %n timme kvar</numerusform>
                <numerusform>ca %n timmar kvar</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ScanFiles</name>
        <message>
            <source>Scanned form</source>
            <translation>Skannad blankett</translation>
        </message>
        <message>
            <source>Drop the scanned form here (PDF or picture). It is kept encrypted in the register.</source>
            <translation>Släpp den skannade blanketten här (PDF eller bild). Den sparas krypterad i registret.</translation>
        </message>
        <message>
            <source>Choose file …</source>
            <translation>Välj fil …</translation>
        </message>
        <message>
            <source>Choose the scanned form</source>
            <translation>Välj den skannade blanketten</translation>
        </message>
        <message>
            <source>Leave the scan out</source>
            <translation>Ta bort den skannade filen</translation>
        </message>
        <message>
            <source>Scans</source>
            <translation>Skannade filer</translation>
        </message>
    </context>
    <context>
        <name>SelectionBar</name>
        <message>
            <source>Clear the selection</source>
            <translation>Rensa urvalet</translation>
        </message>
        <message>
            <source>Set event …</source>
            <translation>Ange evenemang …</translation>
        </message>
        <message>
            <source>Strangers …</source>
            <translation>Främlingar …</translation>
        </message>
        <message>
            <source>Nobody in the pictures …</source>
            <translation>Ingen på bilderna …</translation>
        </message>
        <message>
            <source>Everyone is framed …</source>
            <translation>Alla har en ram …</translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s) selected</source>
            <translation>
                <numerusform>%n bild vald</numerusform>
                <numerusform>%n bilder valda</numerusform>
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
            <translation>Avdelningens namn</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>Contact for pictures</source>
            <translation>Kontakt för bilder</translation>
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
            <translation>Spara</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Språk</translation>
        </message>
        <message>
            <source>Channels in use</source>
            <translation>Kanaler som används</translation>
        </message>
        <message>
            <source>Where you publish. Pictures are judged for each of them.</source>
            <translation>Där ni publicerar. Bilderna bedöms för var och en av dem.</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Inställningar</translation>
        </message>
        <message>
            <source>The language changes when the program is opened again.</source>
            <translation>Språket byts nästa gång programmet öppnas.</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Sparat</translation>
        </message>
    </context>
    <context>
        <name>Toast</name>
        <message>
            <source>Undo</source>
            <translation>Ångra</translation>
        </message>
    </context>
    <context>
        <name>UnsearchedDialog</name>
        <message>
            <source>Files that were not searched</source>
            <translation>Filer som inte har genomsökts</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fil</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Varför</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Mapp</translation>
        </message>
        <message>
            <source>These files lie in the folders that were searched, but nobody knows who is on them. Treat them as not checked.</source>
            <translation>De här filerna ligger i mapparna som genomsökts, men ingen vet vilka som är med på dem. Räkna dem som inte granskade.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Stäng</translation>
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
            <translation>Bilden</translation>
        </message>
        <message>
            <source>Nothing stands in the way.</source>
            <translation>Inget står i vägen.</translation>
        </message>
        <message>
            <source>Nobody has said yet who this is.</source>
            <translation>Ingen har sagt vem det här är än.</translation>
        </message>
        <message>
            <source>Stranger</source>
            <translation>Främling</translation>
        </message>
        <message>
            <source>Unknown person</source>
            <translation>Okänd person</translation>
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
            <translation>Ja, det stämmer</translation>
        </message>
        <message>
            <source>Somebody else</source>
            <translation>Någon annan</translation>
        </message>
        <message>
            <source>Name …</source>
            <translation>Ge namn …</translation>
        </message>
        <message>
            <source>Not recognisable</source>
            <translation>Inte igenkännbar</translation>
        </message>
        <message>
            <source>Not a face</source>
            <translation>Inte ett ansikte</translation>
        </message>
        <message>
            <source>No badge after all</source>
            <translation>Inget märke ändå</translation>
        </message>
        <message>
            <source>The child's answer …</source>
            <translation>Barnets svar …</translation>
        </message>
        <message>
            <source>Say the age …</source>
            <translation>Ange ålder …</translation>
        </message>
        <message>
            <source>Add guardian …</source>
            <translation>Lägg till vårdnadshavare …</translation>
        </message>
        <message>
            <source>Record signed form …</source>
            <translation>Registrera blankett …</translation>
        </message>
        <message>
            <source>Withdraw consent …</source>
            <translation>Återkalla samtycke …</translation>
        </message>
        <message>
            <source>Add to the register …</source>
            <translation>Lägg till i registret …</translation>
        </message>
        <message>
            <source>Everyone is framed</source>
            <translation>Alla har en ram</translation>
        </message>
        <message>
            <source>Nobody in the picture</source>
            <translation>Ingen på bilden</translation>
        </message>
        <message>
            <source>Person without a face …</source>
            <translation>Person utan ansikte …</translation>
        </message>
        <message>
            <source>Remove the lock</source>
            <translation>Ta bort spärren</translation>
        </message>
        <message>
            <source>Write the photographer</source>
            <translation>Skriv fotografen</translation>
        </message>
        <message>
            <source>Write the source</source>
            <translation>Skriv källan</translation>
        </message>
        <message>
            <source>Write it now</source>
            <translation>Skriv nu</translation>
        </message>
        <message>
            <source>Set event …</source>
            <translation>Ange evenemang …</translation>
        </message>
    </context>
    <context>
        <name>WithdrawDialog</name>
        <message>
            <source>Withdraw consent</source>
            <translation>Återkalla samtycke</translation>
        </message>
        <message>
            <source>Who withdraws</source>
            <translation>Vem återkallar</translation>
        </message>
        <message>
            <source>{name} in person</source>
            <translation>{name} själv</translation>
        </message>
        <message>
            <source>{name} as guardian</source>
            <translation>{name} som vårdnadshavare</translation>
        </message>
        <message>
            <source>What is withdrawn</source>
            <translation>Vad återkallas</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Allt</translation>
        </message>
        <message>
            <source>Only some channels</source>
            <translation>Bara vissa kanaler</translation>
        </message>
        <message>
            <source>Only the use of the name</source>
            <translation>Bara användningen av namnet</translation>
        </message>
        <message>
            <source>Only face recognition</source>
            <translation>Bara ansiktsigenkänning</translation>
        </message>
        <message>
            <source>How it was said</source>
            <translation>Hur det sades</translation>
        </message>
        <message>
            <source>In person</source>
            <translation>Personligen</translation>
        </message>
        <message>
            <source>By telephone</source>
            <translation>Per telefon</translation>
        </message>
        <message>
            <source>By e-mail</source>
            <translation>Via e-post</translation>
        </message>
        <message>
            <source>On a form</source>
            <translation>På blankett</translation>
        </message>
        <message>
            <source>By letter</source>
            <translation>Per brev</translation>
        </message>
        <message>
            <source>In a comment</source>
            <translation>I en kommentar</translation>
        </message>
        <message>
            <source>What about pictures that are out already</source>
            <translation>Vad gäller redan publicerade bilder</translation>
        </message>
        <message>
            <source>Remove what is published</source>
            <translation>Ta bort det som är publicerat</translation>
        </message>
        <message>
            <source>Cover the face in what is published</source>
            <translation>Maskera ansiktet i det som är publicerat</translation>
        </message>
        <message>
            <source>Leave it, but publish nothing new</source>
            <translation>Låt det vara, men publicera inget nytt</translation>
        </message>
        <message>
            <source>Received on</source>
            <translation>Mottaget</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Vad</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Hur</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Publicerat</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>Återkalla</translation>
        </message>
        <message>
            <source>Withdraw the consent of {name}</source>
            <translation>Återkalla samtycket från {name}</translation>
        </message>
        <message>
            <source>No reason is needed. It counts from this moment.</source>
            <translation>Inget skäl behövs. Det gäller från detta ögonblick.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s) will be judged anew at once.</source>
            <translation>
                <numerusform>%n bild bedöms på nytt direkt.</numerusform>
                <numerusform>%n bilder bedöms på nytt direkt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n publication(s) must come down.</source>
            <translation>
                <numerusform>%n publicering måste tas bort.</numerusform>
                <numerusform>%n publiceringar måste tas bort.</numerusform>
            </translation>
        </message>
        <message>
            <source>Face codes are deleted.</source>
            <translation>Ansiktskoder raderas.</translation>
        </message>
        <message>
            <source>Tick the channels.</source>
            <translation>Kryssa i kanalerna.</translation>
        </message>
        <message>
            <source>It cannot have been received in the future.</source>
            <translation>Det kan inte ha mottagits i framtiden.</translation>
        </message>
    </context>
    <context>
        <name>acts</name>
        <message>
            <source>the name of a face</source>
            <translation>namnet på ett ansikte</translation>
        </message>
        <message>
            <source>that a suggested name was wrong</source>
            <translation>att ett föreslaget namn var fel</translation>
        </message>
        <message>
            <source>that a name was taken off a face</source>
            <translation>att ett namn togs bort från ett ansikte</translation>
        </message>
        <message>
            <source>that somebody is a stranger</source>
            <translation>att någon är främling</translation>
        </message>
        <message>
            <source>that a face was set aside</source>
            <translation>att ett ansikte lades åt sidan</translation>
        </message>
        <message>
            <source>that a person was framed</source>
            <translation>att en person fick en ram</translation>
        </message>
        <message>
            <source>that a frame was removed</source>
            <translation>att en ram togs bort</translation>
        </message>
        <message>
            <source>the texts of a picture</source>
            <translation>texterna till en bild</translation>
        </message>
        <message>
            <source>that everyone in a picture is framed</source>
            <translation>att alla på en bild har en ram</translation>
        </message>
        <message>
            <source>a new event</source>
            <translation>ett nytt evenemang</translation>
        </message>
        <message>
            <source>a change of an event</source>
            <translation>en ändring av ett evenemang</translation>
        </message>
        <message>
            <source>that pictures were moved to an event</source>
            <translation>att bilder flyttades till ett evenemang</translation>
        </message>
        <message>
            <source>a new person</source>
            <translation>en ny person</translation>
        </message>
        <message>
            <source>a change of a person</source>
            <translation>en ändring av en person</translation>
        </message>
        <message>
            <source>that two people became one</source>
            <translation>att två personer blev en</translation>
        </message>
        <message>
            <source>that two groups became one</source>
            <translation>att två grupper blev en</translation>
        </message>
        <message>
            <source>that faces were moved to a group of their own</source>
            <translation>att ansikten flyttades till en egen grupp</translation>
        </message>
        <message>
            <source>that two groups are two people</source>
            <translation>att två grupper är två personer</translation>
        </message>
        <message>
            <source>who speaks for a child</source>
            <translation>vem som svarar för ett barn</translation>
        </message>
        <message>
            <source>an exception</source>
            <translation>ett undantag</translation>
        </message>
        <message>
            <source>a publication</source>
            <translation>en publicering</translation>
        </message>
        <message>
            <source>a change of a channel</source>
            <translation>en ändring av en kanal</translation>
        </message>
        <message>
            <source>a change of the organisation</source>
            <translation>en ändring av organisationen</translation>
        </message>
        <message>
            <source>a change of a task</source>
            <translation>en ändring av en uppgift</translation>
        </message>
        <message>
            <source>the last change</source>
            <translation>den senaste ändringen</translation>
        </message>
        <message>
            <source>Taken back: {what}</source>
            <translation>Ångrat: {what}</translation>
        </message>
        <message>
            <source>Consents and withdrawals are not undone with Ctrl+Z: correct one with a new statement. Nothing was taken back.</source>
            <translation>Samtycken och återkallelser ångras inte med Ctrl+Z: rätta dem med en ny förklaring. Inget har ångrats.</translation>
        </message>
        <message>
            <source>What was done last cannot be undone. Nothing was taken back.</source>
            <translation>Det som gjordes sist kan inte ångras. Inget har ångrats.</translation>
        </message>
        <message>
            <source>Ctrl+Z once more takes back what came before: {what}</source>
            <translation>Ctrl+Z en gång till ångrar det som kom före: {what}</translation>
        </message>
    </context>
    <context>
        <name>errors</name>
        <message>
            <source>The program made a mistake. Nothing that was saved is lost. Copy the details and send them to whoever helps you.</source>
            <translation>Programmet gjorde ett fel. Inget som var sparat har gått förlorat. Kopiera detaljerna och skicka dem till den som hjälper er.</translation>
        </message>
        <message>
            <source>That did not work</source>
            <translation>Det gick inte</translation>
        </message>
        <message>
            <source>A mistake in the program</source>
            <translation>Ett fel i programmet</translation>
        </message>
        <message>
            <source>Copy the details</source>
            <translation>Kopiera detaljerna</translation>
        </message>
    </context>
    <context>
        <name>identify</name>
        <message>
            <source>Are you sure?</source>
            <translation>Är du säker?</translation>
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
            <translation>Förtroendevald</translation>
        </message>
        <message>
            <source>Employee</source>
            <translation>Anställd</translation>
        </message>
        <message>
            <source>Guest</source>
            <translation>Gäst</translation>
        </message>
        <message>
            <source>Child</source>
            <translation>Barn</translation>
        </message>
        <message>
            <source>Public role</source>
            <translation>Offentlig roll</translation>
        </message>
        <message>
            <source>Not known by name</source>
            <translation>Inte känd vid namn</translation>
        </message>
        <message>
            <source>Mother</source>
            <translation>Mamma</translation>
        </message>
        <message>
            <source>Father</source>
            <translation>Pappa</translation>
        </message>
        <message>
            <source>Parent</source>
            <translation>Förälder</translation>
        </message>
        <message>
            <source>Appointed guardian</source>
            <translation>Särskilt förordnad vårdnadshavare</translation>
        </message>
        <message>
            <source>Legal representative</source>
            <translation>God man eller förvaltare</translation>
        </message>
        <message>
            <source>Other relation</source>
            <translation>Annan relation</translation>
        </message>
        <message>
            <source>no name</source>
            <translation>utan namn</translation>
        </message>
        <message>
            <source>first name only</source>
            <translation>bara förnamn</translation>
        </message>
        <message>
            <source>full name</source>
            <translation>hela namnet</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Ja</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Nej</translation>
        </message>
        <message>
            <source>Yes, but not everywhere</source>
            <translation>Ja, men inte överallt</translation>
        </message>
        <message>
            <source>Too young to answer</source>
            <translation>För liten för att svara</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Allt</translation>
        </message>
        <message>
            <source>Some channels</source>
            <translation>Vissa kanaler</translation>
        </message>
        <message>
            <source>Some pictures</source>
            <translation>Vissa bilder</translation>
        </message>
        <message>
            <source>Pictures, film or voice</source>
            <translation>Bilder, film eller röst</translation>
        </message>
        <message>
            <source>The use of the name</source>
            <translation>Användningen av namnet</translation>
        </message>
        <message>
            <source>Sharing with other units</source>
            <translation>Delning med andra delar av organisationen</translation>
        </message>
        <message>
            <source>Face recognition</source>
            <translation>Ansiktsigenkänning</translation>
        </message>
        <message>
            <source>Nothing: anybody could have been there</source>
            <translation>Inget: vem som helst kunde ha varit där</translation>
        </message>
        <message>
            <source>That they are members of the union or association</source>
            <translation>Att de är medlemmar i facket eller föreningen</translation>
        </message>
        <message>
            <source>Something about their health</source>
            <translation>Något om deras hälsa</translation>
        </message>
    </context>
    <context>
        <name>standing</name>
        <message>
            <source>No consent is recorded.</source>
            <translation>Inget samtycke är registrerat.</translation>
        </message>
        <message>
            <source>Nothing may be published now.</source>
            <translation>Inget får publiceras nu.</translation>
        </message>
        <message>
            <source>Yes to {channels}</source>
            <translation>Ja till {channels}</translation>
        </message>
        <message>
            <source>Yes to {channels}, but something is still open</source>
            <translation>Ja till {channels}, men något måste redas ut</translation>
        </message>
        <message>
            <source>until {date}</source>
            <translation>till och med {date}</translation>
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
            <translation>Nej: {channels}</translation>
        </message>
        <message>
            <source>until {date}</source>
            <translation>till och med {date}</translation>
        </message>
        <message>
            <source>without a scanned form</source>
            <translation>utan skannad blankett</translation>
        </message>
        <message>
            <source>Signed form</source>
            <translation>Underskriven blankett</translation>
        </message>
        <message>
            <source>Form signed by {name}</source>
            <translation>Blankett underskriven av {name}</translation>
        </message>
        <message>
            <source>{name} was asked</source>
            <translation>{name} tillfrågades</translation>
        </message>
        <message>
            <source>not {channels}</source>
            <translation>inte {channels}</translation>
        </message>
        <message>
            <source>Consent withdrawn by {name}</source>
            <translation>Samtycket återkallades av {name}</translation>
        </message>
    </context>
</TS>
