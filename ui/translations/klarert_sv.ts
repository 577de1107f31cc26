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
            <source>There is an event with this title already, and it is chosen now. If it is another one, give the new one a title of its own, such as with the year.</source>
            <translation>Det finns redan ett evenemang med det här namnet, och det är valt nu. Är det ett annat, ge det nya ett eget namn, till exempel med årtal.</translation>
        </message>
    </context>
    <context>
        <name>AdultHands</name>
        <message>
            <source>Whose form is it?</source>
            <translation>Vem gäller blanketten?</translation>
        </message>
        <message>
            <source>Which event is meant</source>
            <translation>Vilket evenemang det gäller</translation>
        </message>
        <message>
            <source>Choose …</source>
            <translation>Välj …</translation>
        </message>
        <message>
            <source>Which event is meant?</source>
            <translation>Vilket evenemang gäller det?</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Ort</translation>
        </message>
        <message>
            <source>Place, if it is written there</source>
            <translation>Ort, om det är skrivet</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Underskrift</translation>
        </message>
        <message>
            <source>Guardian's signature</source>
            <translation>Vårdnadshavarens underskrift</translation>
        </message>
        <message>
            <source>Witness</source>
            <translation>Vittne</translation>
        </message>
    </context>
    <context>
        <name>AgendaWords</name>
        <message>
            <source>Somebody</source>
            <translation>Någon</translation>
        </message>
        <message>
            <source>Show person</source>
            <translation>Visa personen</translation>
        </message>
        <message numerus="yes">
            <source>%n group(s) of faces without a name</source>
            <translation>
                <numerusform>%n grupp med ansikten saknar namn</numerusform>
                <numerusform>%n grupper med ansikten saknar namn</numerusform>
            </translation>
        </message>
        <message>
            <source>Pictures without an event</source>
            <translation>Bilder utan evenemang</translation>
        </message>
        <message>
            <source>Name faces</source>
            <translation>Ge namn</translation>
        </message>
        <message numerus="yes">
            <source>%n returned page(s) to look at</source>
            <translation>
                <numerusform>%n inlämnad sida att titta på</numerusform>
                <numerusform>%n inlämnade sidor att titta på</numerusform>
            </translation>
        </message>
        <message>
            <source>{name} has asked about their data</source>
            <translation>{name} har frågat om sina uppgifter</translation>
        </message>
        <message>
            <source>To be answered by {date}</source>
            <translation>Svara senast {date}</translation>
        </message>
        <message>
            <source>The consent of {name} ends on {date}</source>
            <translation>Samtycket från {name} går ut {date}</translation>
        </message>
        <message>
            <source>Ask for a new one before the next publication.</source>
            <translation>Be om ett nytt före nästa publicering.</translation>
        </message>
        <message>
            <source>The consent of {name} ended on {date}</source>
            <translation>Samtycket från {name} gick ut {date}</translation>
        </message>
        <message>
            <source>Nothing new may be published. Renew it, or remove what is out.</source>
            <translation>Inget nytt får publiceras. Förnya det eller ta bort det som ligger ute.</translation>
        </message>
        <message>
            <source>{name} has a birthday on {date} and then answers in person</source>
            <translation>{name} fyller år {date} och svarar själv från och med då</translation>
        </message>
        <message>
            <source>Prepare a form for {name} to sign.</source>
            <translation>Förbered en blankett som {name} kan skriva under.</translation>
        </message>
        <message>
            <source>{name} now answers in person</source>
            <translation>{name} svarar nu för sig själv</translation>
        </message>
        <message>
            <source>The guardians' yes counts for a short while yet. Ask {name}.</source>
            <translation>Vårdnadshavarnas ja gäller bara en kort tid till. Fråga {name}.</translation>
        </message>
        <message>
            <source>{name} should be asked again by {date}</source>
            <translation>{name} bör tillfrågas igen senast {date}</translation>
        </message>
        <message>
            <source>{name} has not been asked, or not lately</source>
            <translation>{name} har inte tillfrågats själv, eller så var det länge sedan</translation>
        </message>
        <message>
            <source>The guardians have answered. The child's own yes is needed too.</source>
            <translation>Vårdnadshavarna har svarat. Barnets eget ja behövs också.</translation>
        </message>
        <message>
            <source>What holds for {name} changes on {date}</source>
            <translation>Det som gäller för {name} ändras {date}</translation>
        </message>
        <message numerus="yes">
            <source>%n form(s) missing for “{event}”</source>
            <translation>
                <numerusform>%n blankett saknas till ”{event}”</numerusform>
                <numerusform>%n blanketter saknas till ”{event}”</numerusform>
            </translation>
        </message>
        <message>
            <source>It is today.</source>
            <translation>Det är i dag.</translation>
        </message>
        <message>
            <source>It is on {date}.</source>
            <translation>Det är {date}.</translation>
        </message>
        <message>
            <source>Nothing counts before it is approved.</source>
            <translation>Inget gäller förrän det är godkänt.</translation>
        </message>
        <message>
            <source>Go through</source>
            <translation>Gå igenom</translation>
        </message>
        <message>
            <source>Print forms</source>
            <translation>Skriv ut blanketter</translation>
        </message>
        <message numerus="yes">
            <source>%n removal(s) should have been done</source>
            <translation>
                <numerusform>%n borttagning skulle ha gjorts</numerusform>
                <numerusform>%n borttagningar skulle ha gjorts</numerusform>
            </translation>
        </message>
        <message>
            <source>The first was due on {date}.</source>
            <translation>Den första tidsfristen var {date}.</translation>
        </message>
        <message numerus="yes">
            <source>%n removal(s) to do</source>
            <translation>
                <numerusform>%n borttagning återstår</numerusform>
                <numerusform>%n borttagningar återstår</numerusform>
            </translation>
        </message>
        <message>
            <source>The first is due on {date}.</source>
            <translation>Den första tidsfristen är {date}.</translation>
        </message>
        <message>
            <source>See the list</source>
            <translation>Se listan</translation>
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
            <translation>Nej</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <source>no</source>
            <translation>nej</translation>
        </message>
        <message>
            <source>not answered</source>
            <translation>inget svar</translation>
        </message>
    </context>
    <context>
        <name>ApproveFoot</name>
        <message>
            <source>Approving records this with the page as proof. It is not undone: a new form corrects it.</source>
            <translation>När du godkänner registreras detta med sidan som bevis. Det går inte att ångra, bara att rätta med en ny blankett.</translation>
        </message>
        <message>
            <source>Remove this page …</source>
            <translation>Ta bort sidan …</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Nästa sida</translation>
        </message>
        <message>
            <source>Approve and file</source>
            <translation>Godkänn och arkivera</translation>
        </message>
        <message numerus="yes">
            <source>And %n more.</source>
            <translation>
                <numerusform>Och %n till.</numerusform>
                <numerusform>Och %n till.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>AskedTick</name>
        <message>
            <source>{box}, enlarged</source>
            <translation>{box}, förstorad</translation>
        </message>
        <message>
            <source>Ticked</source>
            <translation>Kryssat</translation>
        </message>
        <message>
            <source>Empty</source>
            <translation>Tomt</translation>
        </message>
        <message>
            <source>The box is ticked (J)</source>
            <translation>Rutan är kryssad (J)</translation>
        </message>
        <message>
            <source>The box is empty (N)</source>
            <translation>Rutan är tom (N)</translation>
        </message>
        <message>
            <source>{why} Is this a tick?</source>
            <translation>{why} Är det här ett kryss?</translation>
        </message>
        <message>
            <source>Answered by hand.</source>
            <translation>Besvarad för hand.</translation>
        </message>
        <message>
            <source>Not sure</source>
            <translation>Osäker</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>Besvarad</translation>
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
            <source>Correct an answer</source>
            <translation>Rätta ett svar</translation>
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
            <translation>Skriftligt</translation>
        </message>
        <message>
            <source>Asked on</source>
            <translation>Tillfrågad</translation>
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
            <source>Drawing or note</source>
            <translation>Teckning eller lapp</translation>
        </message>
        <message>
            <source>Drop the drawing or note here, in one file. It is kept encrypted in the register.</source>
            <translation>Släpp teckningen eller lappen här, i en fil. Den sparas krypterad i registret.</translation>
        </message>
        <message>
            <source>Replaces the entry of {date}</source>
            <translation>Ersätter det som registrerades {date}</translation>
        </message>
        <message>
            <source>Whose answer is it?</source>
            <translation>Vem har svarat?</translation>
        </message>
        <message>
            <source>How?</source>
            <translation>Hur?</translation>
        </message>
        <message>
            <source>What did the child say?</source>
            <translation>Vad sa barnet?</translation>
        </message>
        <message>
            <source>Not here</source>
            <translation>Inte här</translation>
        </message>
        <message>
            <source>In the child's own words</source>
            <translation>Med barnets egna ord</translation>
        </message>
        <message>
            <source>The child's no always counts, whatever the guardians say.</source>
            <translation>Barnets nej gäller alltid, vad vårdnadshavarna än säger.</translation>
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
            <source>From {age} years a child must be asked; “too young to answer” counts only before that.</source>
            <translation>Från {age} år ska barnet tillfrågas; ”för liten för att svara” gäller bara innan dess.</translation>
        </message>
        <message>
            <source>This entry holds a no. Only the data steward may replace a no.</source>
            <translation>Här finns ett nej. Bara den registeransvariga får ersätta ett nej.</translation>
        </message>
        <message>
            <source>Only the data steward may move an entry to another person.</source>
            <translation>Bara den registeransvariga får flytta något till en annan person.</translation>
        </message>
        <message>
            <source>Choose somebody from the list.</source>
            <translation>Välj en person i listan.</translation>
        </message>
        <message>
            <source>Tick where the child does not want to be shown.</source>
            <translation>Kryssa för där barnet inte vill synas.</translation>
        </message>
    </context>
    <context>
        <name>AssessmentField</name>
        <message>
            <source>Day of the assessment</source>
            <translation>Bedömningens datum</translation>
        </message>
    </context>
    <context>
        <name>AttendancePanel</name>
        <message>
            <source>Who was there? Type a name and press Enter</source>
            <translation>Vem var där? Skriv ett namn och tryck på Enter</translation>
        </message>
        <message>
            <source>What somebody new is to us</source>
            <translation>Vad en ny person är hos oss</translation>
        </message>
        <message>
            <source>Paste a list …</source>
            <translation>Klistra in en lista …</translation>
        </message>
        <message>
            <source>Who was there</source>
            <translation>Vilka som var där</translation>
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
            <translation>För det här evenemanget</translation>
        </message>
        <message>
            <source>Take off the list</source>
            <translation>Ta bort från listan</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Ångra</translation>
        </message>
        <message>
            <source>What you change here is saved at once. The number is the one on the sticker that somebody wore; it helps to tell who is in a picture.</source>
            <translation>Det du ändrar här sparas direkt. Numret är det som stod på klisterlappen; det hjälper dig att se vem som är med på en bild.</translation>
        </message>
        <message>
            <source>On the list</source>
            <translation>Står på listan</translation>
        </message>
        <message>
            <source>Nobody is on the list yet. Whoever is on it is offered first when you name faces, and you see who has not signed.</source>
            <translation>Ingen finns på listan än. De som står här föreslås först när du namnger ansikten, och du ser vilka som inte har skrivit under.</translation>
        </message>
        <message numerus="yes">
            <source>All %n have answered.</source>
            <translation>
                <numerusform>%n person har svarat.</numerusform>
                <numerusform>Alla %n har svarat.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{silent} of %n have not signed.</source>
            <translation>
                <numerusform>{silent} av %n har inte skrivit under.</numerusform>
                <numerusform>{silent} av %n har inte skrivit under.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n have said no.</source>
            <translation>
                <numerusform>%n har sagt nej.</numerusform>
                <numerusform>%n har sagt nej.</numerusform>
            </translation>
        </message>
        <message>
            <source>{name} is on the list already.</source>
            <translation>{name} finns redan på listan.</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) added.</source>
            <translation>
                <numerusform>%n person har lagts till.</numerusform>
                <numerusform>%n personer har lagts till.</numerusform>
            </translation>
        </message>
        <message>
            <source>The number is changed.</source>
            <translation>Numret är ändrat.</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) taken off the list.</source>
            <translation>
                <numerusform>%n person har tagits bort från listan.</numerusform>
                <numerusform>%n personer har tagits bort från listan.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BackupCard</name>
        <message>
            <source>Another folder …</source>
            <translation>En annan mapp …</translation>
        </message>
        <message>
            <source>No backup is taken</source>
            <translation>Ingen säkerhetskopia tas</translation>
        </message>
        <message>
            <source>If this computer is lost, every consent is lost with it.</source>
            <translation>Försvinner datorn försvinner alla samtycken med den.</translation>
        </message>
        <message>
            <source>Choose a folder …</source>
            <translation>Välj mapp …</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>Säkerhetskopiera nu</translation>
        </message>
        <message>
            <source>No backup has been taken yet</source>
            <translation>Ingen säkerhetskopia har tagits än</translation>
        </message>
        <message>
            <source>Backed up today</source>
            <translation>Säkerhetskopierat i dag</translation>
        </message>
        <message>
            <source>Backed up on {date}</source>
            <translation>Säkerhetskopierat {date}</translation>
        </message>
        <message>
            <source>Only this computer can open it. Make a recovery key under Settings.</source>
            <translation>Bara den här datorn kan öppna den. Skapa en återställningsnyckel under Inställningar.</translation>
        </message>
        <message>
            <source>It lies on the same disk as the register. Choose another disk.</source>
            <translation>Den ligger på samma disk som registret. Välj en annan disk.</translation>
        </message>
        <message>
            <source>Where the backups go</source>
            <translation>Var säkerhetskopiorna ska ligga</translation>
        </message>
    </context>
    <context>
        <name>BackupsCard</name>
        <message>
            <source>Kept: the last of each of seven days and four weeks</source>
            <translation>Sparas: den senaste för var och en av sju dagar och fyra veckor</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>Säkerhetskopiera nu</translation>
        </message>
        <message>
            <source>Choose a folder …</source>
            <translation>Välj mapp …</translation>
        </message>
        <message>
            <source>Restore from a backup …</source>
            <translation>Återställ från en säkerhetskopia …</translation>
        </message>
        <message>
            <source>Pictures that were moved …</source>
            <translation>Bilder som har flyttats …</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>Säkerhetskopia</translation>
        </message>
        <message>
            <source>Once a day, encrypted, in the background. The pictures themselves are not in it: keep a copy of their folders too.</source>
            <translation>En gång om dagen, krypterat, i bakgrunden. Själva bilderna är inte med: ta en kopia av mapparna de ligger i också.</translation>
        </message>
        <message>
            <source>Another folder …</source>
            <translation>En annan mapp …</translation>
        </message>
        <message>
            <source>No backup is taken</source>
            <translation>Ingen säkerhetskopia tas</translation>
        </message>
        <message>
            <source>No backup has been taken yet</source>
            <translation>Ingen säkerhetskopia har tagits än</translation>
        </message>
        <message>
            <source>Backed up today</source>
            <translation>Säkerhetskopierat i dag</translation>
        </message>
        <message>
            <source>Backed up on {date}</source>
            <translation>Säkerhetskopierat {date}</translation>
        </message>
        <message>
            <source>If this computer is lost, every consent is lost with it.</source>
            <translation>Försvinner datorn försvinner alla samtycken med den.</translation>
        </message>
        <message>
            <source>Only this computer can open it. Write a recovery key: see Keys above.</source>
            <translation>Bara den här datorn kan öppna den. Skapa en återställningsnyckel under Nycklar ovan.</translation>
        </message>
        <message>
            <source>It lies on the same disk as the register. Choose another disk.</source>
            <translation>Den ligger på samma disk som registret. Välj en annan disk.</translation>
        </message>
        <message>
            <source>Where the backups go</source>
            <translation>Var säkerhetskopiorna ska ligga</translation>
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
            <translation>Ändra kanalen</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Spara</translation>
        </message>
        <message>
            <source>Delete …</source>
            <translation>Radera …</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
        <message>
            <source>Kind of channel</source>
            <translation>Typ av kanal</translation>
        </message>
        <message>
            <source>Whose it is</source>
            <translation>Vem som äger den</translation>
        </message>
        <message>
            <source>The organisation's</source>
            <translation>Organisationen</translation>
        </message>
        <message>
            <source>A private account</source>
            <translation>Ett privat konto</translation>
        </message>
        <message>
            <source>A private account is never cleared: people said yes to the organisation, not to somebody's own page.</source>
            <translation>Inget blir klart för ett privat konto: folk har sagt ja till organisationen, inte till någons privata sida.</translation>
        </message>
        <message>
            <source>Who sees it</source>
            <translation>Vem som ser den</translation>
        </message>
        <message>
            <source>Is also posted on</source>
            <translation>Läggs också ut på</translation>
        </message>
        <message>
            <source>Can a picture be called back?</source>
            <translation>Kan en bild hämtas tillbaka?</translation>
        </message>
        <message>
            <source>What is posted disappears by itself (stories)</source>
            <translation>Det som läggs ut försvinner av sig självt (stories)</translation>
        </message>
        <message>
            <source>Pictures leave Europe (the EEA)</source>
            <translation>Bilderna lämnar Europa (EES)</translation>
        </message>
        <message>
            <source>Responsible</source>
            <translation>Ansvarig</translation>
        </message>
        <message>
            <source>Nobody in particular</source>
            <translation>Ingen särskild</translation>
        </message>
        <message>
            <source>Somebody who is not shown</source>
            <translation>Någon som inte visas</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>Används</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Namn</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adress</translation>
        </message>
        <message>
            <source>Tick where a post ends up by itself, such as a web page whose picture shows on Facebook. A picture is cleared here only if it is cleared there too.</source>
            <translation>Kryssa för där ett inlägg hamnar av sig självt, till exempel när bilden på en webbsida visas på Facebook. En bild blir klar här bara om den är klar där också.</translation>
        </message>
        <message>
            <source>The channel is added</source>
            <translation>Kanalen är tillagd</translation>
        </message>
        <message>
            <source>The channel is changed</source>
            <translation>Kanalen är ändrad</translation>
        </message>
        <message>
            <source>Delete the channel</source>
            <translation>Radera kanalen</translation>
        </message>
        <message>
            <source>Nothing refers to this channel yet. Delete it?</source>
            <translation>Inget hänvisar till den här kanalen än. Radera den?</translation>
        </message>
        <message>
            <source>The channel is deleted</source>
            <translation>Kanalen är raderad</translation>
        </message>
    </context>
    <context>
        <name>ChannelRow</name>
        <message>
            <source>Where is the picture to be used?</source>
            <translation>Var ska bilden användas?</translation>
        </message>
        <message>
            <source>Fewer channels</source>
            <translation>Färre kanaler</translation>
        </message>
        <message numerus="yes">
            <source>%n more channel(s)</source>
            <translation>
                <numerusform>%n kanal till</numerusform>
                <numerusform>%n kanaler till</numerusform>
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
            <translation>Lägg till kanal …</translation>
        </message>
        <message>
            <source>Change …</source>
            <translation>Ändra …</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Flytta upp</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Flytta ner</translation>
        </message>
        <message>
            <source>Alt+Up</source>
            <translation>Alt+uppil</translation>
        </message>
        <message>
            <source>Alt+Down</source>
            <translation>Alt+nedpil</translation>
        </message>
        <message>
            <source>Where you publish. Pictures are judged for each channel with a tick. Take the tick away when you stop using one: consents and publications stay, and what lies there can still be called back.</source>
            <translation>Där ni publicerar. Bilderna bedöms för varje kanal med bock. Ta bort bocken när ni slutar använda en kanal: samtycken och publiceringar står kvar, och det som ligger där kan fortfarande hämtas tillbaka.</translation>
        </message>
        <message>
            <source>not in use</source>
            <translation>används inte</translation>
        </message>
        <message>
            <source>private account: nothing is ever cleared</source>
            <translation>privat konto: inget blir klart</translation>
        </message>
        <message>
            <source>is also posted on {channels}</source>
            <translation>läggs också ut på {channels}</translation>
        </message>
        <message>
            <source>disappears by itself</source>
            <translation>försvinner av sig självt</translation>
        </message>
        <message>
            <source>leaves Europe</source>
            <translation>lämnar Europa</translation>
        </message>
        <message>
            <source>responsible: {name}</source>
            <translation>ansvarig: {name}</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Sparat</translation>
        </message>
        <message>
            <source>The order is changed</source>
            <translation>Ordningsföljden är ändrad</translation>
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
            <source>You watched all of it</source>
            <translation>Du har sett hela filmen</translation>
        </message>
        <message>
            <source>The film has captions</source>
            <translation>Filmen har textning</translation>
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
            <source>Wears a no-photo badge</source>
            <translation>Bär reservationsmärke</translation>
        </message>
        <message>
            <source>Changed how much the person stands out</source>
            <translation>Ändrade hur framträdande personen är</translation>
        </message>
        <message>
            <source>Taken out of the picture</source>
            <translation>Borttagen ur bilden</translation>
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
        <message>
            <source>The exception is removed</source>
            <translation>Undantaget är borttaget</translation>
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
            <source>Or drag with Ctrl held down</source>
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
            <source>No event</source>
            <translation>Utan evenemang</translation>
        </message>
        <message numerus="yes">
            <source>In the register %n time(s): the strictest counts</source>
            <translation>
                <numerusform>I registret %n gång</numerusform>
                <numerusform>I registret %n gånger: det strängaste svaret gäller</numerusform>
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
            <translation>Logga som publicerad …</translation>
        </message>
        <message>
            <source>Already out …</source>
            <translation>Redan ute …</translation>
        </message>
        <message>
            <source>Somebody wants it removed …</source>
            <translation>Någon vill ha bort den …</translation>
        </message>
        <message>
            <source>Not in the register: add its folder …</source>
            <translation>Inte i registret: lägg till mappen …</translation>
        </message>
        <message>
            <source>Only today's answer can be logged.</source>
            <translation>Bara dagens svar kan loggas.</translation>
        </message>
        <message>
            <source>It can be logged when the answer is clear.</source>
            <translation>Det kan loggas när svaret är klart.</translation>
        </message>
        <message numerus="yes">
            <source>{published}, and in %n more place(s)</source>
            <translation>
                <numerusform>{published}, och på %n ställe till</numerusform>
                <numerusform>{published}, och på %n ställen till</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CheckWindow</name>
        <message>
            <source>Films are not played here. Open the film to watch it.</source>
            <translation>Filmer kan inte spelas upp här. Öppna filmen för att se den.</translation>
        </message>
        <message>
            <source>Looking at the picture …</source>
            <translation>Tittar på bilden …</translation>
        </message>
        <message>
            <source>No channel is in use. Choose channels under Settings.</source>
            <translation>Ingen kanal används. Välj kanaler under Inställningar.</translation>
        </message>
    </context>
    <context>
        <name>ChildHands</name>
        <message>
            <source>Which child is it?</source>
            <translation>Vilket barn gäller det?</translation>
        </message>
        <message>
            <source>Where the child does not want to be shown</source>
            <translation>Var barnet inte vill visas</translation>
        </message>
        <message>
            <source>Tick every place that the child's words may mean.</source>
            <translation>Kryssa i alla ställen som barnets ord kan gälla.</translation>
        </message>
        <message>
            <source>The day the child was asked</source>
            <translation>Dagen då barnet tillfrågades</translation>
        </message>
        <message>
            <source>How the child answered</source>
            <translation>Hur barnet svarade</translation>
        </message>
        <message>
            <source>As it looks on the paper</source>
            <translation>Som det ser ut på papperet</translation>
        </message>
        <message>
            <source>In writing</source>
            <translation>Skriftligt</translation>
        </message>
        <message>
            <source>In words, and an adult wrote it down</source>
            <translation>Muntligt, och en vuxen skrev ner det</translation>
        </message>
        <message>
            <source>With a drawing</source>
            <translation>Med en teckning</translation>
        </message>
        <message>
            <source>How did the child answer?</source>
            <translation>Hur svarade barnet?</translation>
        </message>
        <message>
            <source>Why the child is too young to answer</source>
            <translation>Varför barnet är för litet för att svara</translation>
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
            <translation>Evenemangets namn</translation>
        </message>
        <message>
            <source>Search, or write the title of a new event</source>
            <translation>Sök, eller skriv namnet på ett nytt evenemang</translation>
        </message>
        <message>
            <source>Search for an event</source>
            <translation>Sök evenemang</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>Evenemang</translation>
        </message>
        <message>
            <source>There is no other event.</source>
            <translation>Det finns inget annat evenemang.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
        <message>
            <source>New event “{title}” …</source>
            <translation>Nytt evenemang ”{title}” …</translation>
        </message>
        <message>
            <source>No event</source>
            <translation>Utan evenemang</translation>
        </message>
    </context>
    <context>
        <name>ChosenPages</name>
        <message>
            <source>Looking …</source>
            <translation>Letar …</translation>
        </message>
    </context>
    <context>
        <name>ClearanceHead</name>
        <message numerus="yes">
            <source>Judging %n picture(s) …</source>
            <translation>
                <numerusform>Bedömer %n bild …</numerusform>
                <numerusform>Bedömer %n bilder …</numerusform>
            </translation>
        </message>
        <message>
            <source>All of them are out already: log every one</source>
            <translation>Alla är redan ute: logga varenda en</translation>
        </message>
        <message>
            <source>It is out already: log it as it is</source>
            <translation>Den är redan ute: logga den som den är</translation>
        </message>
        <message>
            <source>Judging the pictures: {done} of {total} …</source>
            <translation>Bedömer bilderna: {done} av {total} …</translation>
        </message>
        <message numerus="yes">
            <source>Logging %n picture(s) …</source>
            <translation>
                <numerusform>Loggar %n bild …</numerusform>
                <numerusform>Loggar %n bilder …</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>All %n picture(s) are clear to publish</source>
            <translation>
                <numerusform>%n bild är klar för publicering</numerusform>
                <numerusform>Alla %n bilder är klara för publicering</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>None of the %n picture(s) is clear to publish</source>
            <translation>
                <numerusform>%n bild är inte klar för publicering</numerusform>
                <numerusform>Ingen av de %n bilderna är klar för publicering</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of {total} picture(s) are clear to publish</source>
            <translation>
                <numerusform>%n av {total} bilder är klar för publicering</numerusform>
                <numerusform>%n av {total} bilder är klara för publicering</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>All are logged. %n of them are not clear: what must come down goes on the list at once.</source>
            <translation>
                <numerusform>Alla loggas. %n av dem är inte klar: det som måste tas bort hamnar genast på listan.</numerusform>
                <numerusform>Alla loggas. %n av dem är inte klara: det som måste tas bort hamnar genast på listan.</numerusform>
            </translation>
        </message>
        <message>
            <source>It is logged as it is. If it must come down, that goes on the list at once.</source>
            <translation>Den loggas som den är. Måste den tas bort hamnar det genast på listan.</translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s) are not logged:</source>
            <translation>
                <numerusform>%n bild loggas inte:</numerusform>
                <numerusform>%n bilder loggas inte:</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing can be logged.</source>
            <translation>Inget kan loggas.</translation>
        </message>
    </context>
    <context>
        <name>ComingCard</name>
        <message>
            <source>What changes by itself</source>
            <translation>Det som ändras av sig självt</translation>
        </message>
        <message numerus="yes">
            <source>And %n more later.</source>
            <translation>
                <numerusform>Och %n till senare.</numerusform>
                <numerusform>Och %n till senare.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ConsentDialog</name>
        <message>
            <source>Record a signed form</source>
            <translation>Registrera en underskriven blankett</translation>
        </message>
        <message>
            <source>Correct a form</source>
            <translation>Rätta en blankett</translation>
        </message>
        <message>
            <source>Yes, the pictures may be used even if they can show this</source>
            <translation>Ja, bilderna får användas även om de kan visa detta</translation>
        </message>
        <message>
            <source>May the program recognise the face?</source>
            <translation>Får programmet känna igen ansiktet?</translation>
        </message>
        <message>
            <source>Signed on</source>
            <translation>Underskriven</translation>
        </message>
        <message>
            <source>Valid from</source>
            <translation>Giltigt från</translation>
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
            <source>How</source>
            <translation>Hur</translation>
        </message>
        <message>
            <source>6. Membership and health</source>
            <translation>6. Medlemskap och hälsa</translation>
        </message>
        <message>
            <source>A picture from us can show that somebody is a member, or lives with an illness.</source>
            <translation>En bild från oss kan visa att någon är medlem, eller lever med en sjukdom.</translation>
        </message>
        <message>
            <source>Add guardian …</source>
            <translation>Lägg till vårdnadshavare …</translation>
        </message>
        <message>
            <source>Add representative …</source>
            <translation>Lägg till ställföreträdare …</translation>
        </message>
        <message>
            <source>And also …</source>
            <translation>Och dessutom …</translation>
        </message>
        <message>
            <source>When the form says one thing for pictures and another for film, for example</source>
            <translation>Till exempel när blanketten säger en sak om bilder och en annan om film</translation>
        </message>
        <message>
            <source>Replaces the entry of {date}</source>
            <translation>Ersätter det som registrerades {date}</translation>
        </message>
        <message>
            <source>Whose form is it?</source>
            <translation>Vem gäller blanketten?</translation>
        </message>
        <message>
            <source>The form</source>
            <translation>Blanketten</translation>
        </message>
        <message>
            <source>Without the signed form the answer is “needs review”, never “clear”.</source>
            <translation>Utan den underskrivna blanketten blir svaret ”behöver granskas”, aldrig ”klar”.</translation>
        </message>
        <message>
            <source>Who signed?</source>
            <translation>Vem skrev under?</translation>
        </message>
        <message>
            <source>How?</source>
            <translation>Hur?</translation>
        </message>
        <message>
            <source>Witness</source>
            <translation>Vittne</translation>
        </message>
        <message>
            <source>Does the young person understand what it means?</source>
            <translation>Förstår den unga vad det innebär?</translation>
        </message>
        <message>
            <source>8. Face recognition</source>
            <translation>8. Ansiktsigenkänning</translation>
        </message>
        <message>
            <source>An answer of its own: the rest of the form counts whatever it is.</source>
            <translation>Ett eget svar: resten av blanketten gäller vad det än är.</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Ort</translation>
        </message>
        <message>
            <source>Below {age} the guardians sign. On a form of the child's own only a no counts; record a yes as the child's own answer.</source>
            <translation>Under {age} år skriver vårdnadshavarna under. På barnets egen blankett räknas bara ett nej; registrera ett ja som barnets eget svar.</translation>
        </message>
        <message>
            <source>One signature at a time. The other guardian's comes next, from the same sheet.</source>
            <translation>En underskrift i taget. Den andra kommer sedan, från samma blad.</translation>
        </message>
        <message>
            <source>Below {age} a yes does not count here; a no always does.</source>
            <translation>Under {age} år räknas inte ett ja här; ett nej räknas alltid.</translation>
        </message>
        <message>
            <source>This entry holds a no. Only the data steward may replace a no.</source>
            <translation>Här finns ett nej. Bara den registeransvariga får ersätta ett nej.</translation>
        </message>
        <message>
            <source>Only the data steward may move an entry to another person.</source>
            <translation>Bara den registeransvariga får flytta något till en annan person.</translation>
        </message>
        <message>
            <source>Choose somebody from the list.</source>
            <translation>Välj en person i listan.</translation>
        </message>
        <message>
            <source>Answer at least one channel, yes or no.</source>
            <translation>Svara för minst en kanal, ja eller nej.</translation>
        </message>
        <message>
            <source>The consent would end before it starts.</source>
            <translation>Samtycket skulle ta slut innan det börjar gälla.</translation>
        </message>
        <message>
            <source>Tick what is ticked on the form, nothing else. What is not ticked counts as no.</source>
            <translation>Kryssa i det som är ikryssat på blanketten, inget annat. Det som inte är ikryssat räknas som nej.</translation>
        </message>
        <message>
            <source>Write why you think so. From {first} to {last} years it is needed unless a guardian signs too.</source>
            <translation>Skriv varför du anser det. Från {first} till {last} år måste det bedömas, om inte en vårdnadshavare också skriver under.</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Registrera</translation>
        </message>
        <message>
            <source>The form cannot have been signed in the future.</source>
            <translation>Blanketten kan inte ha skrivits under i framtiden.</translation>
        </message>
        <message>
            <source>A spoken consent needs a witness.</source>
            <translation>Ett muntligt samtycke behöver ett vittne.</translation>
        </message>
    </context>
    <context>
        <name>ContactCard</name>
        <message>
            <source>Private note</source>
            <translation>Privat anteckning</translation>
        </message>
        <message>
            <source>Contact and notes</source>
            <translation>Kontakt och anteckningar</translation>
        </message>
    </context>
    <context>
        <name>ContactNote</name>
        <message>
            <source>No contact is filled in: the paper gets a blank line where it should stand.</source>
            <translation>Ingen kontakt är ifylld: papperet får en tom rad där den skulle stå.</translation>
        </message>
        <message>
            <source>Fill in under Settings …</source>
            <translation>Fyll i under Inställningar …</translation>
        </message>
    </context>
    <context>
        <name>CountField</name>
        <message>
            <source>Fewer: {what}</source>
            <translation>Färre: {what}</translation>
        </message>
        <message>
            <source>More: {what}</source>
            <translation>Fler: {what}</translation>
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
            <translation>Vem som tog bilderna</translation>
        </message>
        <message numerus="yes">
            <source>Also where another name stands now: %n picture(s)</source>
            <translation>
                <numerusform>Även där ett annat namn står nu: %n bild</numerusform>
                <numerusform>Även där ett annat namn står nu: %n bilder</numerusform>
            </translation>
        </message>
        <message>
            <source>Write it</source>
            <translation>Ange fotograf</translation>
        </message>
        <message>
            <source>Who took the pictures?</source>
            <translation>Vem tog bilderna?</translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s) chosen</source>
            <translation>
                <numerusform>%n bild vald</numerusform>
                <numerusform>%n bilder valda</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
        <message numerus="yes">
            <source>Photographer written on %n picture(s)</source>
            <translation>
                <numerusform>Fotografen är angiven på %n bild</numerusform>
                <numerusform>Fotografen är angiven på %n bilder</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DayField</name>
        <message>
            <source>Write a day here, such as {example}.</source>
            <translation>Skriv ett datum här, till exempel {example}.</translation>
        </message>
        <message>
            <source>“{text}” is not a day. Write it such as {example}.</source>
            <translation>”{text}” är inget datum. Skriv det så här: {example}.</translation>
        </message>
    </context>
    <context>
        <name>DayNotice</name>
        <message>
            <source>Back to today</source>
            <translation>Tillbaka till i dag</translation>
        </message>
        <message>
            <source>This is the answer on {date}, if nobody says anything new. Nothing can be logged as published.</source>
            <translation>Det här är svaret {date}, om ingen säger något nytt. Inget kan loggas som publicerat.</translation>
        </message>
        <message>
            <source>This is what held on {date}. Nothing can be logged as published.</source>
            <translation>Det här är vad som gällde {date}. Inget kan loggas som publicerat.</translation>
        </message>
    </context>
    <context>
        <name>EventActs</name>
        <message>
            <source>Edit event …</source>
            <translation>Ändra evenemang …</translation>
        </message>
        <message>
            <source>Who was there …</source>
            <translation>Vilka som var där …</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Skriv ut</translation>
        </message>
        <message>
            <source>Forms for everybody missing …</source>
            <translation>Blanketter till alla som inte svarat …</translation>
        </message>
        <message>
            <source>Poster …</source>
            <translation>Affisch …</translation>
        </message>
        <message>
            <source>Attendance list …</source>
            <translation>Deltagarlista …</translation>
        </message>
        <message>
            <source>Who has answered what …</source>
            <translation>Vem har svarat vad …</translation>
        </message>
        <message>
            <source>Split by day …</source>
            <translation>Dela upp efter dag …</translation>
        </message>
        <message>
            <source>Merge into another event …</source>
            <translation>Slå ihop med ett annat …</translation>
        </message>
        <message>
            <source>Close the event …</source>
            <translation>Avsluta evenemanget …</translation>
        </message>
        <message>
            <source>Open the event again</source>
            <translation>Öppna evenemanget igen</translation>
        </message>
        <message>
            <source>Delete the event …</source>
            <translation>Radera evenemanget …</translation>
        </message>
        <message>
            <source>“{title}” is added</source>
            <translation>”{title}” har lagts till</translation>
        </message>
        <message>
            <source>Which event does “{title}” belong to?</source>
            <translation>Vilket evenemang hör ”{title}” till?</translation>
        </message>
        <message>
            <source>Its pictures and its list of who was there go to that event, and the stricter of the two holds for all. You can undo this.</source>
            <translation>Bilderna och listan över vilka som var där flyttas dit, och det strängare av de två gäller för alla. Du kan ångra.</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>Slå ihop</translation>
        </message>
        <message>
            <source>The two events are one now</source>
            <translation>De två evenemangen är ihopslagna</translation>
        </message>
        <message>
            <source>Delete the event</source>
            <translation>Radera evenemanget</translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s) belong to “{title}”, so it cannot be deleted. Do you want to merge it into another event instead?</source>
            <translation>
                <numerusform>%n bild hör till ”{title}”, så det kan inte raderas. Vill du slå ihop det med ett annat evenemang i stället?</numerusform>
                <numerusform>%n bilder hör till ”{title}”, så det kan inte raderas. Vill du slå ihop det med ett annat evenemang i stället?</numerusform>
            </translation>
        </message>
        <message>
            <source>Delete “{title}” and its list of who was there? The people themselves stay.</source>
            <translation>Radera ”{title}” och listan över vilka som var där? Personerna finns kvar.</translation>
        </message>
        <message>
            <source>The event is deleted</source>
            <translation>Evenemanget är raderat</translation>
        </message>
    </context>
    <context>
        <name>EventChoice</name>
        <message>
            <source>All events</source>
            <translation>Alla evenemang</translation>
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
            <source>This event is closed: its face codes are deleted, and nothing is compared with its faces. If you open it again, its folder has to be searched anew first, and new face codes are made.</source>
            <translation>Evenemanget är avslutat: ansiktskoderna är raderade och inget jämförs med ansiktena här. Öppnar du det igen måste mappen sökas igenom på nytt först, och nya ansiktskoder skapas.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
        <message>
            <source>What you changed about the event is not saved yet.</source>
            <translation>Det du har ändrat om evenemanget är inte sparat än.</translation>
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
            <source>Nobody has said yet what being at this event tells about people. Until then it counts as if anybody could have been there. Choose an answer below and save.</source>
            <translation>Ingen har ännu sagt vad det visar om människor att de var på det här evenemanget. Till dess räknas det som om vem som helst kunde ha varit där. Välj ett svar nedan och spara.</translation>
        </message>
        <message>
            <source>About the event</source>
            <translation>Om evenemanget</translation>
        </message>
        <message>
            <source>Who was there</source>
            <translation>Vilka som var där</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Stäng</translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s)</source>
            <translation>
                <numerusform>%n bild</numerusform>
                <numerusform>%n bilder</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) named</source>
            <translation>
                <numerusform>%n person har namn</numerusform>
                <numerusform>%n personer har namn</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n unknown face(s)</source>
            <translation>
                <numerusform>%n okänt ansikte</numerusform>
                <numerusform>%n okända ansikten</numerusform>
            </translation>
        </message>
        <message>
            <source>There is an event with this title already. Give this one a title of its own, such as with the year.</source>
            <translation>Det finns redan ett evenemang med det här namnet. Ge det här ett eget namn, till exempel med årtal.</translation>
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
        <name>EventEmpty</name>
        <message>
            <source>Who was there …</source>
            <translation>Vilka som var där …</translation>
        </message>
        <message>
            <source>Print forms …</source>
            <translation>Skriv ut blanketter …</translation>
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
            <source>Children or young people under 18 were there</source>
            <translation>Barn eller unga under 18 år var där</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Plats</translation>
        </message>
        <message>
            <source>Whose event it is</source>
            <translation>Vem som ordnade</translation>
        </message>
        <message>
            <source>Photographer</source>
            <translation>Fotograf</translation>
        </message>
        <message>
            <source>If a picture shows that somebody is in the union or the association, or is ill, the law asks for a consent that says so. Choose the last answer only when anybody could have been there.</source>
            <translation>Om en bild visar att någon är med i facket eller föreningen, eller är sjuk, kräver lagen ett samtycke som säger det. Välj det sista svaret bara när vem som helst kunde ha varit där.</translation>
        </message>
        <message>
            <source>Were people told that pictures were taken?</source>
            <translation>Fick folk veta att bilder togs?</translation>
        </message>
        <message>
            <source>Our own</source>
            <translation>Vi själva</translation>
        </message>
        <message>
            <source>For pictures that do not say who took them</source>
            <translation>För bilder där fotografen inte är angiven</translation>
        </message>
        <message numerus="yes">
            <source>Also write this photographer on %n picture(s) that name none</source>
            <translation>
                <numerusform>Ange fotografen även på %n bild som saknar fotograf</numerusform>
                <numerusform>Ange fotografen även på %n bilder som saknar fotograf</numerusform>
            </translation>
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
        <name>EventSide</name>
        <message>
            <source>Search for an event</source>
            <translation>Sök evenemang</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>Evenemang</translation>
        </message>
        <message>
            <source>Drag pictures onto an event to move them there</source>
            <translation>Dra bilder till ett evenemang för att flytta dem dit</translation>
        </message>
        <message>
            <source>New event</source>
            <translation>Nytt evenemang</translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s)</source>
            <translation>
                <numerusform>%n bild</numerusform>
                <numerusform>%n bilder</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ExceptionDialog</name>
        <message>
            <source>Use an exception</source>
            <translation>Använd ett undantag</translation>
        </message>
        <message>
            <source>For whom</source>
            <translation>För vem</translation>
        </message>
        <message>
            <source>Only {name}</source>
            <translation>Bara {name}</translation>
        </message>
        <message>
            <source>Only this person</source>
            <translation>Bara den här personen</translation>
        </message>
        <message>
            <source>Everybody in the picture who has not said yes</source>
            <translation>Alla på bilden som inte har sagt ja</translation>
        </message>
        <message>
            <source>Which exception</source>
            <translation>Vilket undantag</translation>
        </message>
        <message>
            <source>Choose the exception</source>
            <translation>Välj undantaget</translation>
        </message>
        <message>
            <source>Why, in your own words</source>
            <translation>Varför, med egna ord</translation>
        </message>
        <message>
            <source>For example: He spoke to the whole square from the stage on 1 May.</source>
            <translation>Till exempel: Han talade från scenen till hela torget den 1 maj.</translation>
        </message>
        <message>
            <source>Holds until</source>
            <translation>Gäller till och med</translation>
        </message>
        <message>
            <source>Exception</source>
            <translation>Undantag</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Varför</translation>
        </message>
        <message>
            <source>Record the exception</source>
            <translation>Registrera undantaget</translation>
        </message>
        <message>
            <source>Publish without a yes</source>
            <translation>Publicera utan ett ja</translation>
        </message>
        <message>
            <source>An exception is recorded under your name, shown on the picture and judged anew each time. A no always goes before it.</source>
            <translation>Ett undantag registreras i ditt namn, visas på bilden och bedöms på nytt varje gång. Ett nej går alltid före.</translation>
        </message>
        <message>
            <source>Where it holds</source>
            <translation>Var det gäller</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
        <message>
            <source>It is also posted on {channels}.</source>
            <translation>Den läggs också ut på {channels}.</translation>
        </message>
        <message>
            <source>Choose the exception.</source>
            <translation>Välj undantaget.</translation>
        </message>
        <message>
            <source>Tick where it holds.</source>
            <translation>Kryssa för där det gäller.</translation>
        </message>
        <message>
            <source>It would have ended already. Choose a later day.</source>
            <translation>Då har det redan gått ut. Välj en senare dag.</translation>
        </message>
        <message>
            <source>Write it shorter: a few sentences are enough.</source>
            <translation>Skriv det kortare: några meningar räcker.</translation>
        </message>
        <message>
            <source>The exception is recorded</source>
            <translation>Undantaget är registrerat</translation>
        </message>
    </context>
    <context>
        <name>ExportRegisterDialog</name>
        <message>
            <source>Export the register</source>
            <translation>Exportera registret</translation>
        </message>
        <message>
            <source>With the scans of signed forms</source>
            <translation>Ta med skannade blanketter</translation>
        </message>
        <message>
            <source>No folder chosen yet.</source>
            <translation>Ingen mapp är vald än.</translation>
        </message>
        <message>
            <source>Choose a folder …</source>
            <translation>Välj mapp …</translation>
        </message>
        <message>
            <source>The register is being written</source>
            <translation>Registret skrivs</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportera</translation>
        </message>
        <message>
            <source>Everything in the register in one file that other programs can read: people, what they said, events, and what is known of each picture. The pictures themselves and face codes are not in it.</source>
            <translation>Allt i registret i en fil som andra program kan läsa: personer, vad de har svarat, evenemang och det som är känt om varje bild. Själva bilderna och ansiktskoderna är inte med.</translation>
        </message>
        <message>
            <source>The file is not encrypted, and holds personal data about members and children. Whoever gets it can read everything. Delete it when it has done its job.</source>
            <translation>Filen är inte krypterad och innehåller personuppgifter om medlemmar och barn. Den som får tag i den kan läsa allt. Radera den när du inte behöver den längre.</translation>
        </message>
        <message>
            <source>Where the export goes</source>
            <translation>Var exporten ska ligga</translation>
        </message>
        <message>
            <source>{service} copies this folder to the internet. Choose another.</source>
            <translation>{service} kopierar den här mappen till internet. Välj en annan.</translation>
        </message>
        <message>
            <source>This folder lies on a network, where others may read it.</source>
            <translation>Den här mappen ligger på ett nätverk, där andra kanske kan läsa den.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Stäng</translation>
        </message>
    </context>
    <context>
        <name>FaceActs</name>
        <message numerus="yes">
            <source>{name} got a name on %n face(s)</source>
            <translation>
                <numerusform>%n ansikte fick namnet {name}</numerusform>
                <numerusform>%n ansikten fick namnet {name}</numerusform>
            </translation>
        </message>
        <message>
            <source>Not {name}: that will not be suggested again</source>
            <translation>Inte {name}: det föreslås inte igen</translation>
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
                <numerusform>%n ram avvisad: inget ansikte</numerusform>
                <numerusform>%n ramar avvisade: inga ansikten</numerusform>
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
            <translation>Övriga på bilden är främlingar</translation>
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
        <name>FaceChannelsDialog</name>
        <message>
            <source>The answer in every channel</source>
            <translation>Svaret i varje kanal</translation>
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
            <source>Close</source>
            <translation>Stäng</translation>
        </message>
    </context>
    <context>
        <name>FaceCodesChoice</name>
        <message>
            <source>Yes, within one event</source>
            <translation>Ja, inom ett evenemang</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Nej</translation>
        </message>
        <message numerus="yes">
            <source>You name each person once for each event. The codes for comparing are deleted after %n day(s).</source>
            <translation>
                <numerusform>Du namnger varje person en gång per evenemang. Ansiktskoderna raderas efter %n dag.</numerusform>
                <numerusform>Du namnger varje person en gång per evenemang. Ansiktskoderna raderas efter %n dagar.</numerusform>
            </translation>
        </message>
        <message>
            <source>Does the program compare faces?</source>
            <translation>Ska programmet jämföra ansikten?</translation>
        </message>
        <message>
            <source>Recommended.</source>
            <translation>Rekommenderas.</translation>
        </message>
        <message>
            <source>Faces are found and framed all the same. You name each one; no codes are made.</source>
            <translation>Ansiktena hittas och ramas in ändå. Du namnger vart och ett; inga ansiktskoder skapas.</translation>
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
            <source>Who is this?</source>
            <translation>Vem är det här?</translation>
        </message>
        <message>
            <source>Is this one person?</source>
            <translation>Är det samma person?</translation>
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
                <numerusform>%n valt</numerusform>
                <numerusform>%n valda</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FoldersDialog</name>
        <message>
            <source>Where are the pictures now?</source>
            <translation>Var finns bilderna nu?</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Stäng</translation>
        </message>
        <message>
            <source>These folders are not where they were. If they lie on a disk that is not plugged in, plug it in and do nothing here. Names, answers and publications stay in any case.</source>
            <translation>De här mapparna ligger inte längre där de låg. Ligger de på en disk som inte är ansluten, så anslut den och gör ingenting här. Namn, svar och publiceringar finns kvar ändå.</translation>
        </message>
        <message>
            <source>Every folder is where the register thinks it is.</source>
            <translation>Alla mappar finns där registret tror.</translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s)</source>
            <translation>
                <numerusform>%n bild</numerusform>
                <numerusform>%n bilder</numerusform>
            </translation>
        </message>
        <message>
            <source>Show where …</source>
            <translation>Visa var …</translation>
        </message>
        <message>
            <source>Show where {folder} lies now</source>
            <translation>Visa var {folder} ligger nu</translation>
        </message>
        <message>
            <source>Where “{folder}” lies now</source>
            <translation>Var ”{folder}” ligger nu</translation>
        </message>
        <message>
            <source>Looking …</source>
            <translation>Letar …</translation>
        </message>
        <message>
            <source>Looking: {done} of {all}</source>
            <translation>Letar: {done} av {all}</translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s) found.</source>
            <translation>
                <numerusform>%n bild hittad.</numerusform>
                <numerusform>%n bilder hittade.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) are not there.</source>
            <translation>
                <numerusform>%n fil finns inte där.</numerusform>
                <numerusform>%n filer finns inte där.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) with the same name hold something else, and were left out.</source>
            <translation>
                <numerusform>%n fil med samma namn innehåller något annat och togs inte med.</numerusform>
                <numerusform>%n filer med samma namn innehåller något annat och togs inte med.</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose another folder.</source>
            <translation>Välj en annan mapp.</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stoppa</translation>
        </message>
    </context>
    <context>
        <name>Foretold</name>
        <message numerus="yes">
            <source>%n picture(s) will be judged anew at once.</source>
            <translation>
                <numerusform>%n bild bedöms på nytt genast.</numerusform>
                <numerusform>%n bilder bedöms på nytt genast.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more may show {name} and stay stopped until somebody looks.</source>
            <translation>
                <numerusform>%n bild till kan visa {name} och är stoppad tills någon har tittat på den.</numerusform>
                <numerusform>%n bilder till kan visa {name} och är stoppade tills någon har tittat på dem.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n publication(s) stay out: {where}.</source>
            <translation>
                <numerusform>%n publicering ligger kvar: {where}.</numerusform>
                <numerusform>%n publiceringar ligger kvar: {where}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n publication(s) must come down: {where}.</source>
            <translation>
                <numerusform>%n publicering måste tas bort: {where}.</numerusform>
                <numerusform>%n publiceringar måste tas bort: {where}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing of it is published.</source>
            <translation>Inget av det är publicerat.</translation>
        </message>
        <message numerus="yes">
            <source>%n copy(ies) that others hold must be asked for.</source>
            <translation>
                <numerusform>%n kopia finns hos andra: be dem radera den.</numerusform>
                <numerusform>%n kopior finns hos andra: be dem radera dem.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>That makes %n task(s).</source>
            <translation>
                <numerusform>Det blir %n uppgift.</numerusform>
                <numerusform>Det blir %n uppgifter.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n face code(s) are deleted.</source>
            <translation>
                <numerusform>%n ansiktskod raderas.</numerusform>
                <numerusform>%n ansiktskoder raderas.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FormNotice</name>
        <message>
            <source>Read it under Forms</source>
            <translation>Läs in den under Blanketter</translation>
        </message>
        <message>
            <source>This picture is a form that came back.</source>
            <translation>Den här bilden är en blankett som kommit tillbaka.</translation>
        </message>
    </context>
    <context>
        <name>FormsBar</name>
        <message>
            <source>Whom to ask</source>
            <translation>Vilka ska tillfrågas</translation>
        </message>
        <message>
            <source>Returned forms</source>
            <translation>Inlämnade blanketter</translation>
        </message>
        <message>
            <source>Forms</source>
            <translation>Blanketter</translation>
        </message>
    </context>
    <context>
        <name>FormsOutNote</name>
        <message>
            <source>Only those who have none yet</source>
            <translation>Bara de som inte har fått någon</translation>
        </message>
        <message>
            <source>Everybody again</source>
            <translation>Alla igen</translation>
        </message>
        <message>
            <source>A form was printed on {day}, and it has not come back.</source>
            <translation>En blankett skrevs ut {day} och har inte kommit tillbaka.</translation>
        </message>
        <message>
            <source>All of them got a form on {day}, and none has come back.</source>
            <translation>Alla har fått en blankett {day}, och ingen har kommit tillbaka.</translation>
        </message>
        <message numerus="yes">
            <source>%n of {all} got a form on {day}, and it has not come back.</source>
            <translation>
                <numerusform>%n av {all} fick en blankett {day} och den har inte kommit tillbaka.</numerusform>
                <numerusform>%n av {all} fick en blankett {day} och den har inte kommit tillbaka.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of {all} got a form, the last on {day}, and it has not come back.</source>
            <translation>
                <numerusform>%n av {all} har fått en blankett, den senaste {day}, och den har inte kommit tillbaka.</numerusform>
                <numerusform>%n av {all} har fått en blankett, den senaste {day}, och den har inte kommit tillbaka.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The form of %n of {all} has come back and waits under Forms.</source>
            <translation>
                <numerusform>Blanketten från %n av {all} har kommit tillbaka och väntar under Blanketter.</numerusform>
                <numerusform>Blanketterna från %n av {all} har kommit tillbaka och väntar under Blanketter.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FormsPage</name>
        <message>
            <source>Print for tonight …</source>
            <translation>Skriv ut till i kväll …</translation>
        </message>
        <message>
            <source>Print …</source>
            <translation>Skriv ut …</translation>
        </message>
        <message>
            <source>What the forms are for</source>
            <translation>Vad blanketterna gäller</translation>
        </message>
        <message>
            <source>Who has to be asked</source>
            <translation>Vilka som behöver tillfrågas</translation>
        </message>
        <message>
            <source>Record signed form …</source>
            <translation>Registrera blankett …</translation>
        </message>
        <message>
            <source>Print form …</source>
            <translation>Skriv ut blankett …</translation>
        </message>
        <message>
            <source>Show person</source>
            <translation>Visa personen</translation>
        </message>
        <message>
            <source>Print all missing …</source>
            <translation>Skriv ut till alla som inte svarat …</translation>
        </message>
        <message>
            <source>Who has answered what …</source>
            <translation>Vem har svarat vad …</translation>
        </message>
        <message>
            <source>Go to the events</source>
            <translation>Gå till evenemangen</translation>
        </message>
        <message>
            <source>New event …</source>
            <translation>Nytt evenemang …</translation>
        </message>
        <message>
            <source>Record a signed form under People</source>
            <translation>Registrera en underskriven blankett under Personer</translation>
        </message>
        <message>
            <source>Looking …</source>
            <translation>Letar …</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) to ask</source>
            <translation>
                <numerusform>%n person att fråga</numerusform>
                <numerusform>%n personer att fråga</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody has to be asked.</source>
            <translation>Ingen att fråga.</translation>
        </message>
        <message>
            <source>Print for the next event …</source>
            <translation>Skriv ut till nästa evenemang …</translation>
        </message>
        <message>
            <source>Not answered</source>
            <translation>Har inte svarat</translation>
        </message>
        <message>
            <source>until {event}</source>
            <translation>fram till {event}</translation>
        </message>
        <message>
            <source>in the coming weeks</source>
            <translation>de närmaste veckorna</translation>
        </message>
        <message>
            <source>Ends or changes soon</source>
            <translation>Går ut eller ändras snart</translation>
        </message>
        <message>
            <source>By event</source>
            <translation>Per evenemang</translation>
        </message>
        <message>
            <source>Without a date</source>
            <translation>Utan datum</translation>
        </message>
        <message>
            <source>No event has a list of who was there yet. Write one under Pictures: choose an event, then “Who was there …”. Here you then see whose form is missing.</source>
            <translation>Inget evenemang har ännu en lista över vilka som var där. Skriv den under Bilder: välj ett evenemang och sedan ”Vilka som var där …”. Då ser du här vems blankett som saknas.</translation>
        </message>
        <message>
            <source>There is no event yet. Make one, and write down who is expected. Here you then see whose form is missing, and print it.</source>
            <translation>Det finns inget evenemang än. Gör ett och skriv upp vilka som kommer. Sedan ser du här vem som saknar blankett och skriver ut den.</translation>
        </message>
        <message>
            <source>Ask for a new form before the next pictures are used.</source>
            <translation>Be om en ny blankett innan nästa bilder används.</translation>
        </message>
        <message>
            <source>They were at an event, and no form of theirs covers it today.</source>
            <translation>De var på ett evenemang, och ingen blankett från dem täcker det i dag.</translation>
        </message>
        <message numerus="yes">
            <source>{silent} of %n have not answered.</source>
            <translation>
                <numerusform>{silent} av %n har inte svarat.</numerusform>
                <numerusform>{silent} av %n har inte svarat.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>All %n have answered.</source>
            <translation>
                <numerusform>%n person har svarat.</numerusform>
                <numerusform>Alla %n har svarat.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n have said no or must never be shown, and are not asked.</source>
            <translation>
                <numerusform>%n har sagt nej eller får aldrig publiceras, och tillfrågas inte.</numerusform>
                <numerusform>%n har sagt nej eller får aldrig publiceras, och tillfrågas inte.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n event(s)</source>
            <translation>
                <numerusform>%n evenemang</numerusform>
                <numerusform>%n evenemang</numerusform>
            </translation>
        </message>
        <message>
            <source>Without a name</source>
            <translation>Utan namn</translation>
        </message>
        <message>
            <source>Record the child's answer …</source>
            <translation>Registrera barnets svar …</translation>
        </message>
    </context>
    <context>
        <name>GoneBar</name>
        <message>
            <source>Show where they are now …</source>
            <translation>Visa var de finns nu …</translation>
        </message>
        <message>
            <source>Hide this message</source>
            <translation>Dölj meddelandet</translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s) are not where they were.</source>
            <translation>
                <numerusform>%n bild finns inte där den fanns.</numerusform>
                <numerusform>%n bilder finns inte där de fanns.</numerusform>
            </translation>
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
            <source>Relation</source>
            <translation>Relation</translation>
        </message>
        <message>
            <source>Has parental responsibility</source>
            <translation>Är vårdnadshavare</translation>
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
            <source>Change who speaks for somebody</source>
            <translation>Ändra vem som talar för någon</translation>
        </message>
        <message>
            <source>Add a representative</source>
            <translation>Lägg till en ställföreträdare</translation>
        </message>
        <message>
            <source>Alone: nobody else has parental responsibility</source>
            <translation>Ensam: ingen annan har vårdnaden</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Från</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Till och med</translation>
        </message>
        <message>
            <source>Seen in the population register on …</source>
            <translation>Kontrollerat i folkbokföringen den …</translation>
        </message>
        <message>
            <source>Who?</source>
            <translation>Vem?</translation>
        </message>
        <message>
            <source>Parental responsibility</source>
            <translation>Vårdnad</translation>
        </message>
        <message>
            <source>When?</source>
            <translation>När?</translation>
        </message>
        <message>
            <source>Leave it open where it holds until further notice. An end is never a withdrawal.</source>
            <translation>Lämna öppet om det gäller tills vidare. Ett slutdatum är aldrig en återkallelse.</translation>
        </message>
        <message>
            <source>How do we know?</source>
            <translation>Hur vet vi det?</translation>
        </message>
        <message>
            <source>What a representative says counts as if the person had said it.</source>
            <translation>Det en ställföreträdare säger räknas som om personen själv hade sagt det.</translation>
        </message>
        <message>
            <source>Only those with parental responsibility can say yes; a no counts from any guardian.</source>
            <translation>Bara den som har vårdnaden kan säga ja; ett nej gäller från alla som är inlagda här.</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Spara</translation>
        </message>
        <message>
            <source>Somebody new: {name}</source>
            <translation>Ny person: {name}</translation>
        </message>
        <message>
            <source>Without it a signature is no yes; a no still counts.</source>
            <translation>Utan den är en underskrift inget ja; ett nej räknas ändå.</translation>
        </message>
        <message>
            <source>Then one signature is enough.</source>
            <translation>Då räcker en underskrift.</translation>
        </message>
        <message>
            <source>Everybody recorded with parental responsibility must sign.</source>
            <translation>Alla som är registrerade som vårdnadshavare måste skriva under.</translation>
        </message>
        <message>
            <source>Write the name.</source>
            <translation>Skriv namnet.</translation>
        </message>
        <message>
            <source>The last day lies before the first.</source>
            <translation>Den sista dagen ligger före den första.</translation>
        </message>
    </context>
    <context>
        <name>GuardianHands</name>
        <message>
            <source>Which child is it?</source>
            <translation>Vilket barn gäller det?</translation>
        </message>
        <message>
            <source>Guardian 1</source>
            <translation>Vårdnadshavare 1</translation>
        </message>
        <message>
            <source>Guardian 2</source>
            <translation>Vårdnadshavare 2</translation>
        </message>
        <message>
            <source>The register knows of another guardian: that one must sign, too</source>
            <translation>Det finns en vårdnadshavare till i registret, som också måste skriva under</translation>
        </message>
    </context>
    <context>
        <name>GuardiansCard</name>
        <message>
            <source>Change or end …</source>
            <translation>Ändra eller avsluta …</translation>
        </message>
        <message>
            <source>Change or end: {name}</source>
            <translation>Ändra eller avsluta: {name}</translation>
        </message>
        <message>
            <source>Nobody is recorded yet.</source>
            <translation>Ingen är registrerad än.</translation>
        </message>
        <message>
            <source>Add guardian …</source>
            <translation>Lägg till vårdnadshavare …</translation>
        </message>
        <message>
            <source>Add representative …</source>
            <translation>Lägg till ställföreträdare …</translation>
        </message>
        <message>
            <source>Guardians</source>
            <translation>Vårdnadshavare</translation>
        </message>
        <message>
            <source>Representatives</source>
            <translation>Ställföreträdare</translation>
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
            <source>from {date}</source>
            <translation>från {date}</translation>
        </message>
        <message>
            <source>until {date}</source>
            <translation>till och med {date}</translation>
        </message>
        <message>
            <source>not on this day</source>
            <translation>inte den här dagen</translation>
        </message>
    </context>
    <context>
        <name>Hands</name>
        <message>
            <source>I have read what is written there: it says nothing more</source>
            <translation>Jag har läst det som står där: det säger inget mer</translation>
        </message>
        <message>
            <source>Proposed: the day of “{event}”. Compare it with the handwriting.</source>
            <translation>Förslag: dagen för ”{event}”. Jämför med det handskrivna.</translation>
        </message>
        <message>
            <source>Proposed: the day the forms came in. Compare it with the handwriting.</source>
            <translation>Förslag: dagen då blanketterna kom in. Jämför med det handskrivna.</translation>
        </message>
        <message>
            <source>The birth date, enlarged</source>
            <translation>Födelsedatumet, förstorat</translation>
        </message>
    </context>
    <context>
        <name>HelpWindow</name>
        <message>
            <source>Help</source>
            <translation>Hjälp</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Tillbaka</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Stäng</translation>
        </message>
        <message>
            <source>The guides are missing from this installation.</source>
            <translation>Guiderna saknas i den här installationen.</translation>
        </message>
    </context>
    <context>
        <name>ImportPeopleDialog</name>
        <message>
            <source>People from a list</source>
            <translation>Personer från en lista</translation>
        </message>
        <message>
            <source>Drop a list here, saved as CSV</source>
            <translation>Släpp en lista här, sparad som CSV</translation>
        </message>
        <message>
            <source>Choose a file …</source>
            <translation>Välj en fil …</translation>
        </message>
        <message>
            <source>What the list means</source>
            <translation>Vad listan betyder</translation>
        </message>
        <message>
            <source>Put them on the list of</source>
            <translation>Sätt dem på listan för</translation>
        </message>
        <message>
            <source>No event</source>
            <translation>Inget evenemang</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Lägg till</translation>
        </message>
        <message>
            <source>Names, contacts, and children's birth dates are read. Of adults only that they are adults is kept, and identity numbers are never read.</source>
            <translation>Namn, kontaktuppgifter och barns födelsedatum läses. Om vuxna sparas bara att de är vuxna, och personnummer läses aldrig.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
        <message>
            <source>Lists (*.csv *.txt *.tsv);;All files (*)</source>
            <translation>Listor (*.csv *.txt *.tsv);;Alla filer (*)</translation>
        </message>
        <message>
            <source>The list of people</source>
            <translation>Listan över personer</translation>
        </message>
        <message numerus="yes">
            <source>%n new person(s)</source>
            <translation>
                <numerusform>%n ny person</numerusform>
                <numerusform>%n nya personer</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n there already</source>
            <translation>
                <numerusform>%n finns redan</numerusform>
                <numerusform>%n finns redan</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) left out</source>
            <translation>
                <numerusform>%n rad tas inte med</numerusform>
                <numerusform>%n rader tas inte med</numerusform>
            </translation>
        </message>
        <message>
            <source>Not stored: {columns}.</source>
            <translation>Sparas inte: {columns}.</translation>
        </message>
        <message>
            <source>Never read, identity numbers: {columns}.</source>
            <translation>Personnummer läses aldrig: {columns}.</translation>
        </message>
        <message>
            <source>The first {n} lines are shown.</source>
            <translation>De första {n} raderna visas.</translation>
        </message>
        <message numerus="yes">
            <source>All %n are in our pictures. This is not the whole member register.</source>
            <translation>
                <numerusform>%n person på listan finns på våra bilder. Det här är inte hela medlemsregistret.</numerusform>
                <numerusform>Alla %n finns på våra bilder. Det här är inte hela medlemsregistret.</numerusform>
            </translation>
        </message>
        <message>
            <source>column {n}</source>
            <translation>kolumn {n}</translation>
        </message>
        <message>
            <source>Left out: {reason}</source>
            <translation>Tas inte med: {reason}</translation>
        </message>
        <message>
            <source>Named above already</source>
            <translation>Står redan längre upp</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Ny</translation>
        </message>
        <message>
            <source>There already</source>
            <translation>Finns redan</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Rad</translation>
        </message>
        <message>
            <source>What happens</source>
            <translation>Vad som händer</translation>
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
            <source>Name</source>
            <translation>Namn</translation>
        </message>
        <message>
            <source>Birth</source>
            <translation>Född</translation>
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
            <translation>vuxen</translation>
        </message>
        <message numerus="yes">
            <source>Add %n person(s)</source>
            <translation>
                <numerusform>Lägg till %n person</numerusform>
                <numerusform>Lägg till %n personer</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) added</source>
            <translation>
                <numerusform>%n person har lagts till</numerusform>
                <numerusform>%n personer har lagts till</numerusform>
            </translation>
        </message>
        <message>
            <source>The list of the event was filled</source>
            <translation>Evenemangets lista är ifylld</translation>
        </message>
    </context>
    <context>
        <name>ImportRegisterDialog</name>
        <message>
            <source>Import a register</source>
            <translation>Importera ett register</translation>
        </message>
        <message>
            <source>Drop the file here</source>
            <translation>Släpp filen här</translation>
        </message>
        <message>
            <source>Choose the file …</source>
            <translation>Välj filen …</translation>
        </message>
        <message>
            <source>The file is being read</source>
            <translation>Filen läses</translation>
        </message>
        <message>
            <source>What the file brings</source>
            <translation>Vad filen innehåller</translation>
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
            <translation>Ändrat</translation>
        </message>
        <message>
            <source>An import cannot be undone. Take a backup first if you are not sure: see Backup in the settings.</source>
            <translation>En import kan inte ångras. Ta en säkerhetskopia först om du är osäker: se Säkerhetskopia i inställningarna.</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importera</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
        <message>
            <source>A file that this program or another one exported. All of it is taken in, or nothing; what is known already is not doubled, and nothing that somebody said is changed.</source>
            <translation>En fil som det här eller ett annat program har exporterat. Antingen tas allt in eller inget. Det som redan finns läggs inte in två gånger, och inga svar ändras.</translation>
        </message>
        <message>
            <source>Registers (*.json);;All files (*)</source>
            <translation>Register (*.json);;Alla filer (*)</translation>
        </message>
        <message>
            <source>The register to import</source>
            <translation>Registret som ska importeras</translation>
        </message>
        <message>
            <source>What is wrong with the file</source>
            <translation>Vad som är fel med filen</translation>
        </message>
        <message numerus="yes">
            <source>%n new record(s)</source>
            <translation>
                <numerusform>%n ny uppgift</numerusform>
                <numerusform>%n nya uppgifter</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changed</source>
            <translation>
                <numerusform>%n ändrad</numerusform>
                <numerusform>%n ändrade</numerusform>
            </translation>
        </message>
        <message>
            <source>The file brings nothing new</source>
            <translation>Filen innehåller inget nytt</translation>
        </message>
        <message numerus="yes">
            <source>%n there already</source>
            <translation>
                <numerusform>%n finns redan</numerusform>
                <numerusform>%n finns redan</numerusform>
            </translation>
        </message>
        <message>
            <source>There are no people here yet: organisation, rules and channels come from the file.</source>
            <translation>Det finns inga personer här än: organisation, regler och kanaler hämtas från filen.</translation>
        </message>
        <message>
            <source>{path} ({id}): the register has a protection here, and the file takes it away.</source>
            <translation>{path} ({id}): Registret har ett skydd här, och filen tar bort det.</translation>
        </message>
        <message>
            <source>Protections that the file takes away</source>
            <translation>Skydd som filen tar bort</translation>
        </message>
        <message numerus="yes">
            <source>%n protection(s) will be taken away, and that is meant</source>
            <translation>
                <numerusform>%n skydd tas bort, och det är meningen</numerusform>
                <numerusform>%n skydd tas bort, och det är meningen</numerusform>
            </translation>
        </message>
        <message>
            <source>Channels</source>
            <translation>Kanaler</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>Evenemang</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personer</translation>
        </message>
        <message>
            <source>Who speaks for whom</source>
            <translation>Vem som talar för vem</translation>
        </message>
        <message>
            <source>Consents</source>
            <translation>Samtycken</translation>
        </message>
        <message>
            <source>Children's own answers</source>
            <translation>Barns egna svar</translation>
        </message>
        <message>
            <source>Withdrawals</source>
            <translation>Återkallelser</translation>
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
            <translation>Publiceringar</translation>
        </message>
        <message>
            <source>Copies handed out</source>
            <translation>Utlämnade kopior</translation>
        </message>
        <message>
            <source>Exceptions</source>
            <translation>Undantag</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) imported</source>
            <translation>
                <numerusform>%n uppgift importerad</numerusform>
                <numerusform>%n uppgifter importerade</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ItemFields</name>
        <message>
            <source>Which pictures</source>
            <translation>Vilka bilder</translation>
        </message>
        <message>
            <source>From all our activities</source>
            <translation>Från alla våra aktiviteter</translation>
        </message>
        <message>
            <source>Only from “{title}”</source>
            <translation>Bara från ”{title}”</translation>
        </message>
        <message>
            <source>Only this kind of event: {kind}</source>
            <translation>Bara den här sortens evenemang: {kind}</translation>
        </message>
        <message>
            <source>Taken from</source>
            <translation>Tagna från och med</translation>
        </message>
        <message>
            <source>Taken up to</source>
            <translation>Tagna till och med</translation>
        </message>
        <message>
            <source>Open to everyone</source>
            <translation>Öppet för alla</translation>
        </message>
        <message>
            <source>For members</source>
            <translation>För medlemmar</translation>
        </message>
        <message>
            <source>Yes, other parts of the organisation may use them</source>
            <translation>Ja, andra delar av organisationen får använda dem</translation>
        </message>
        <message>
            <source>Only these units</source>
            <translation>Bara de här delarna</translation>
        </message>
        <message>
            <source>Only these units, with commas; empty means all</source>
            <translation>Bara de här delarna, med komma emellan; tomt betyder alla</translation>
        </message>
        <message>
            <source>No to all of them</source>
            <translation>Nej till alla</translation>
        </message>
        <message>
            <source>Keys: J or Y yes, N no, Delete blank, arrows to the next.</source>
            <translation>Tangenter: J ja, N nej, Delete tomt, piltangenterna till nästa.</translation>
        </message>
        <message>
            <source>Take this part out</source>
            <translation>Ta bort den här delen</translation>
        </message>
        <message>
            <source>And also …</source>
            <translation>Och dessutom …</translation>
        </message>
        <message>
            <source>1. What?</source>
            <translation>1. Vad?</translation>
        </message>
        <message>
            <source>2. Which pictures?</source>
            <translation>2. Vilka bilder?</translation>
        </message>
        <message>
            <source>3. Where? Answer as on the form; blank is no answer</source>
            <translation>3. Var? Svara som på blanketten; tomt betyder inget svar</translation>
        </message>
        <message>
            <source>4. What for?</source>
            <translation>4. Till vad?</translation>
        </message>
        <message>
            <source>5. Name</source>
            <translation>5. Namn</translation>
        </message>
        <message>
            <source>Nothing ticked means no name.</source>
            <translation>Utan ett val gäller ”inget namn”.</translation>
        </message>
        <message>
            <source>7. Other units</source>
            <translation>7. Andra delar av organisationen</translation>
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
            <source>The last day lies before the first.</source>
            <translation>Den sista dagen ligger före den första.</translation>
        </message>
        <message>
            <source>As it was recorded before</source>
            <translation>Som det stod tidigare</translation>
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
            <translation>Skapa en återställningsnyckel …</translation>
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
            <translation>Lösenordet är angivet, men nyckeln på den här datorn öppnar fortfarande registret utan det. Ta bort den nyckeln? Då behövs lösenordet varje gång. Skapa också en återställningsnyckel, ifall lösenordet glöms bort.</translation>
        </message>
        <message>
            <source>Where should the recovery key be written?</source>
            <translation>Var ska återställningsnyckeln sparas?</translation>
        </message>
        <message>
            <source>recovery-key.txt</source>
            <translation>återställningsnyckel.txt</translation>
        </message>
    </context>
    <context>
        <name>KeysDialog</name>
        <message>
            <source>Keys</source>
            <translation>Tangenter</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Stäng</translation>
        </message>
        <message>
            <source>Everywhere</source>
            <translation>Överallt</translation>
        </message>
        <message>
            <source>go to a place</source>
            <translation>gå till en sida</translation>
        </message>
        <message>
            <source>add a folder of pictures</source>
            <translation>lägg till en mapp med bilder</translation>
        </message>
        <message>
            <source>undo, as often as you like</source>
            <translation>ångra, hur många gånger du vill</translation>
        </message>
        <message>
            <source>do again what was undone</source>
            <translation>gör om det som ångrades</translation>
        </message>
        <message>
            <source>lock the window, where a passphrase opens the register</source>
            <translation>lås fönstret, när det är ett lösenord som öppnar registret</translation>
        </message>
        <message>
            <source>the guide of this page</source>
            <translation>guiden till den här sidan</translation>
        </message>
        <message>
            <source>this sheet</source>
            <translation>det här bladet</translation>
        </message>
        <message>
            <source>Forms to fill in</source>
            <translation>Fält att fylla i</translation>
        </message>
        <message>
            <source>save</source>
            <translation>spara</translation>
        </message>
        <message>
            <source>leave; it asks first where something was filled in</source>
            <translation>stäng; det frågar först om något är ifyllt</translation>
        </message>
        <message>
            <source>yes, yes and no, as on the paper</source>
            <translation>ja, ja och nej, som det står på papperet</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Bilder</translation>
        </message>
        <message>
            <source>move in the grid; with Shift choose several</source>
            <translation>flytta dig i rutnätet; med Skift väljer du flera</translation>
        </message>
        <message>
            <source>look at a picture, large</source>
            <translation>se en bild i stort</translation>
        </message>
        <message>
            <source>not the person who is suggested</source>
            <translation>inte den som föreslås</translation>
        </message>
        <message>
            <source>not a face; or two people, where it asks whether it is one</source>
            <translation>inte ett ansikte; eller två personer, när det frågar om det är en</translation>
        </message>
        <message>
            <source>somebody is missing: set the picture aside</source>
            <translation>någon saknar ram: lägg bilden åt sidan</translation>
        </message>
        <message>
            <source>open the answer of a picture</source>
            <translation>öppna svaret på en bild</translation>
        </message>
        <message>
            <source>Filled in forms that came back</source>
            <translation>Inlämnade blanketter</translation>
        </message>
        <message>
            <source>approve the page, file it and go on</source>
            <translation>godkänn sidan, arkivera den och gå vidare</translation>
        </message>
        <message>
            <source>the next page, the page before</source>
            <translation>nästa sida, föregående sida</translation>
        </message>
        <message>
            <source>a tick that is not sure: yes, no</source>
            <translation>ett osäkert kryss: ja, nej</translation>
        </message>
        <message>
            <source>the page larger, smaller, whole, turned</source>
            <translation>sidan större, mindre, hel, vriden</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Mellanslag</translation>
        </message>
        <message>
            <source>choose all</source>
            <translation>välj alla</translation>
        </message>
        <message>
            <source>choose none</source>
            <translation>välj ingen</translation>
        </message>
        <message>
            <source>change the chosen event</source>
            <translation>ändra det valda evenemanget</translation>
        </message>
        <message>
            <source>take the chosen people off the list of an event</source>
            <translation>ta bort de valda personerna från listan för ett evenemang</translation>
        </message>
        <message>
            <source>Faces</source>
            <translation>Ansikten</translation>
        </message>
        <message>
            <source>give the group the name, and go on</source>
            <translation>ge gruppen namnet och gå vidare</translation>
        </message>
        <message>
            <source>somebody new, of just the typed name</source>
            <translation>en ny person med just det namnet</translation>
        </message>
        <message>
            <source>somebody in the list</source>
            <translation>någon i listan</translation>
        </message>
        <message>
            <source>skip this group</source>
            <translation>hoppa över den här gruppen</translation>
        </message>
        <message>
            <source>a stranger</source>
            <translation>en främling</translation>
        </message>
        <message>
            <source>not recognisable</source>
            <translation>inte igenkännbar</translation>
        </message>
        <message>
            <source>everyone else in this picture is a stranger</source>
            <translation>övriga på bilden är främlingar</translation>
        </message>
        <message>
            <source>change face</source>
            <translation>byt ansikte</translation>
        </message>
        <message>
            <source>mark a face that does not belong, and move those away</source>
            <translation>markera ansikten som inte hör hit och flytta bort dem</translation>
        </message>
        <message>
            <source>the whole picture</source>
            <translation>hela bilden</translation>
        </message>
        <message>
            <source>Looking pictures over</source>
            <translation>Gå igenom bilder</translation>
        </message>
        <message>
            <source>everyone on the screen has a frame</source>
            <translation>alla på skärmen har en ram</translation>
        </message>
        <message>
            <source>back to the names</source>
            <translation>tillbaka till namnen</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personer</translation>
        </message>
        <message>
            <source>search for a name</source>
            <translation>sök efter ett namn</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Inställningar</translation>
        </message>
        <message>
            <source>move a channel up or down</source>
            <translation>flytta en kanal upp eller ner</translation>
        </message>
        <message>
            <source>The answer of a picture</source>
            <translation>Svaret på en bild</translation>
        </message>
        <message>
            <source>the picture before, the picture after</source>
            <translation>föregående bild, nästa bild</translation>
        </message>
        <message>
            <source>choose a channel</source>
            <translation>välj en kanal</translation>
        </message>
        <message>
            <source>larger, smaller, the whole picture</source>
            <translation>större, mindre, hela bilden</translation>
        </message>
        <message>
            <source>close</source>
            <translation>stäng</translation>
        </message>
    </context>
    <context>
        <name>LatestEvents</name>
        <message>
            <source>Latest events</source>
            <translation>Senaste evenemang</translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s)</source>
            <translation>
                <numerusform>%n bild</numerusform>
                <numerusform>%n bilder</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LettersDialog</name>
        <message>
            <source>Letters that ask for removal</source>
            <translation>Brev som ber om borttagning</translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s)</source>
            <translation>
                <numerusform>%n bild</numerusform>
                <numerusform>%n bilder</numerusform>
            </translation>
        </message>
        <message>
            <source>See the letters …</source>
            <translation>Visa breven …</translation>
        </message>
        <message>
            <source>One letter for each recipient: which pictures, where they are, and by when they must be gone. Nobody is named in it. You print or save the letters, and send them yourself.</source>
            <translation>Ett brev till varje mottagare: vilka bilder det gäller, var de finns och när de måste vara borta. Ingen nämns vid namn. Du skriver ut eller sparar breven och skickar dem själv.</translation>
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
            <translation>Skriv lösenordet för att fortsätta. Allt är som du lämnade det.</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Lösenord</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Lås upp</translation>
        </message>
    </context>
    <context>
        <name>Locking</name>
        <message>
            <source>Only a passphrase can lock the program. Set one under Keys in the settings.</source>
            <translation>Bara ett lösenord kan låsa programmet. Ange ett under Nycklar i inställningarna.</translation>
        </message>
    </context>
    <context>
        <name>LookCard</name>
        <message>
            <source>Language of the window</source>
            <translation>Språket i fönstret</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Färger</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Som systemet</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Ljust</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Mörkt</translation>
        </message>
        <message>
            <source>Try with practice pictures</source>
            <translation>Prova med övningsbilder</translation>
        </message>
        <message>
            <source>Practice</source>
            <translation>Övning</translation>
        </message>
        <message>
            <source>Language and look</source>
            <translation>Språk och utseende</translation>
        </message>
    </context>
    <context>
        <name>LookOver</name>
        <message>
            <source>Pictures to look over</source>
            <translation>Bilder att gå igenom</translation>
        </message>
        <message>
            <source>Somebody is missing</source>
            <translation>Någon saknar ram</translation>
        </message>
        <message>
            <source>This picture cannot be shown here, so it cannot be confirmed.</source>
            <translation>Bilden kan inte visas här och kan därför inte bekräftas.</translation>
        </message>
        <message>
            <source>Everyone is framed</source>
            <translation>Alla har en ram</translation>
        </message>
        <message>
            <source>Somebody is missing in this picture</source>
            <translation>Någon saknar ram på den här bilden</translation>
        </message>
        <message>
            <source>Space sets the picture aside; F8 opens it to frame who is missing</source>
            <translation>Mellanslag lägger bilden åt sidan; F8 öppnar den så att du kan rama in den som saknas</translation>
        </message>
        <message>
            <source>Stop here</source>
            <translation>Stanna här</translation>
        </message>
        <message>
            <source>Look for backs, name badges and reflections too.</source>
            <translation>Leta även efter ryggar, namnskyltar och spegelbilder.</translation>
        </message>
        <message>
            <source>Has everyone got a frame?</source>
            <translation>Har alla fått en ram?</translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s) left</source>
            <translation>
                <numerusform>%n bild kvar</numerusform>
                <numerusform>%n bilder kvar</numerusform>
            </translation>
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
            <source>There are faces in this picture. Say first that they are not faces.</source>
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
        <name>LookalikeDialog</name>
        <message>
            <source>Look-alikes</source>
            <translation>Liknar varandra</translation>
        </message>
        <message>
            <source>They look alike</source>
            <translation>De liknar varandra</translation>
        </message>
        <message>
            <source>Who is mistaken for {name}?</source>
            <translation>Vem förväxlas med {name}?</translation>
        </message>
        <message>
            <source>Twins, siblings, parent and child: whoever the program may confuse.</source>
            <translation>Tvillingar, syskon, förälder och barn: alla som programmet kan förväxla.</translation>
        </message>
        <message>
            <source>Faces of {name} and {other} are then always asked about one by one, and a suggested name is not enough to publish.</source>
            <translation>Då får du alltid frågan om ett ansikte i taget av {name} och {other}, och ett föreslaget namn räcker inte för att publicera.</translation>
        </message>
        <message>
            <source>{name} and {other} look alike</source>
            <translation>{name} och {other} liknar varandra</translation>
        </message>
    </context>
    <context>
        <name>LookalikesCard</name>
        <message>
            <source>Their faces are never named several at a time; you are always asked.</source>
            <translation>De får aldrig namn flera på en gång. Du får alltid frågan för varje ansikte.</translation>
        </message>
        <message>
            <source>No longer mistaken</source>
            <translation>Förväxlas inte längre</translation>
        </message>
        <message>
            <source>Easily mistaken for</source>
            <translation>Lätt att förväxla med</translation>
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
            <translation>Ansikten</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personer</translation>
        </message>
        <message>
            <source>Forms</source>
            <translation>Blanketter</translation>
        </message>
        <message>
            <source>Removals</source>
            <translation>Borttagning</translation>
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
    </context>
    <context>
        <name>MergeDialog</name>
        <message>
            <source>The same person twice</source>
            <translation>Samma person två gånger</translation>
        </message>
        <message>
            <source>They are one person</source>
            <translation>De är en person</translation>
        </message>
        <message>
            <source>Which other record is also {name}?</source>
            <translation>Vilken annan post är också {name}?</translation>
        </message>
        <message>
            <source>Pick it, and read first what it means.</source>
            <translation>Välj den, och läs först vad det innebär.</translation>
        </message>
        <message>
            <source>“{other}” becomes part of “{keep}” and leaves the list.</source>
            <translation>”{other}” blir en del av ”{keep}” och försvinner ur listan.</translation>
        </message>
        <message>
            <source>Then {what} belong to “{keep}”.</source>
            <translation>Då hör {what} till ”{keep}”.</translation>
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
                <numerusform>%n bild</numerusform>
                <numerusform>%n bilder</numerusform>
            </translation>
        </message>
        <message>
            <source>What either of them said no to still holds.</source>
            <translation>Det någon av dem har sagt nej till är fortfarande nej.</translation>
        </message>
        <message>
            <source>Ctrl+Z takes it back.</source>
            <translation>Ctrl+Z ångrar.</translation>
        </message>
        <message numerus="yes">
            <source>Both are named in %n picture(s): are they really one person?</source>
            <translation>
                <numerusform>Båda har namn på %n bild: är de verkligen en person?</numerusform>
                <numerusform>Båda har namn på %n bilder: är de verkligen en person?</numerusform>
            </translation>
        </message>
        <message>
            <source>One of them speaks for the other: are they really one person?</source>
            <translation>Den ena talar för den andra: är de verkligen en person?</translation>
        </message>
        <message>
            <source>Somebody said that they only look alike: are they really one person?</source>
            <translation>Någon har sagt att de bara liknar varandra: är de verkligen en person?</translation>
        </message>
        <message>
            <source>“{other}” and “{keep}” are now one person</source>
            <translation>”{other}” och ”{keep}” är nu en person</translation>
        </message>
    </context>
    <context>
        <name>MoreFilters</name>
        <message>
            <source>Pictures of</source>
            <translation>Bilder på</translation>
        </message>
        <message>
            <source>Pictures of anybody</source>
            <translation>Bilder på vem som helst</translation>
        </message>
        <message>
            <source>What has to be done</source>
            <translation>Vad som måste göras</translation>
        </message>
        <message>
            <source>Taken in</source>
            <translation>Tagna i</translation>
        </message>
        <message>
            <source>Pictures or film</source>
            <translation>Bilder eller film</translation>
        </message>
        <message>
            <source>Pictures and film</source>
            <translation>Bilder och film</translation>
        </message>
        <message>
            <source>Pictures only</source>
            <translation>Bara bilder</translation>
        </message>
        <message>
            <source>Film only</source>
            <translation>Bara film</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Sortering</translation>
        </message>
        <message>
            <source>Oldest first</source>
            <translation>Äldsta först</translation>
        </message>
        <message>
            <source>Latest first</source>
            <translation>Senaste först</translation>
        </message>
        <message>
            <source>By file name</source>
            <translation>Efter filnamn</translation>
        </message>
        <message>
            <source>Show everything</source>
            <translation>Visa allt</translation>
        </message>
        <message>
            <source>Any day</source>
            <translation>Alla dagar</translation>
        </message>
        <message>
            <source>Any reason</source>
            <translation>Alla orsaker</translation>
        </message>
        <message numerus="yes">
            <source>Looking for reasons: %n picture(s) left</source>
            <translation>
                <numerusform>Letar efter orsaker: %n bild kvar</numerusform>
                <numerusform>Letar efter orsaker: %n bilder kvar</numerusform>
            </translation>
        </message>
        <message>
            <source>Without a day</source>
            <translation>Utan datum</translation>
        </message>
    </context>
    <context>
        <name>Moves</name>
        <message>
            <source>The pictures are in that event already</source>
            <translation>Bilderna hör redan dit</translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s) moved to “{title}”</source>
            <translation>
                <numerusform>%n bild har flyttats till ”{title}”</numerusform>
                <numerusform>%n bilder har flyttats till ”{title}”</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s) belong to no event now</source>
            <translation>
                <numerusform>%n bild hör inte längre till något evenemang</numerusform>
                <numerusform>%n bilder hör inte längre till något evenemang</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s) for {channel} changed</source>
            <translation>
                <numerusform>%n svar för {channel} ändrades</numerusform>
                <numerusform>%n svar för {channel} ändrades</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Photographer written on %n picture(s)</source>
            <translation>
                <numerusform>Fotografen är angiven på %n bild</numerusform>
                <numerusform>Fotografen är angiven på %n bilder</numerusform>
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
            <source>Known already</source>
            <translation>Finns redan</translation>
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
            <translation>Ny person</translation>
        </message>
        <message>
            <source>New person “{name}”</source>
            <translation>Ny person ”{name}”</translation>
        </message>
        <message>
            <source>Who is meant? Choose with the arrows, or press Ctrl+Enter for somebody new.</source>
            <translation>Vem menar du? Välj med piltangenterna, eller tryck på Ctrl+Enter för en ny person.</translation>
        </message>
        <message>
            <source>Do you mean {name}? Enter says yes, Ctrl+Enter adds somebody new.</source>
            <translation>Menar du {name}? Enter betyder ja, Ctrl+Enter skapar en ny person.</translation>
        </message>
    </context>
    <context>
        <name>NamingDone</name>
        <message>
            <source>A picture stays in review until somebody has seen that everyone in it has a frame.</source>
            <translation>En bild behöver granskas tills någon har sett att alla på den har fått en ram.</translation>
        </message>
        <message>
            <source>Add pictures …</source>
            <translation>Lägg till bilder …</translation>
        </message>
        <message>
            <source>No faces yet</source>
            <translation>Inga ansikten än</translation>
        </message>
        <message>
            <source>Add a folder of pictures first. The program finds the faces; here you say who they are.</source>
            <translation>Lägg till en mapp med bilder först. Programmet hittar ansiktena, och här säger du vilka de är.</translation>
        </message>
        <message>
            <source>Every face has been looked at.</source>
            <translation>Alla ansikten är genomgångna.</translation>
        </message>
        <message numerus="yes">
            <source>%n face(s) have a name</source>
            <translation>
                <numerusform>%n ansikte har namn</numerusform>
                <numerusform>%n ansikten har namn</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) named</source>
            <translation>
                <numerusform>%n person har namn</numerusform>
                <numerusform>%n personer har namn</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n stranger(s)</source>
            <translation>
                <numerusform>%n främling</numerusform>
                <numerusform>%n främlingar</numerusform>
            </translation>
        </message>
        <message>
            <source>Everyone is framed in every picture</source>
            <translation>Alla har en ram på alla bilder</translation>
        </message>
        <message numerus="yes">
            <source>Look over %n picture(s)</source>
            <translation>
                <numerusform>Gå igenom %n bild</numerusform>
                <numerusform>Gå igenom %n bilder</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NamingKeys</name>
        <message>
            <source>change face</source>
            <translation>byt ansikte</translation>
        </message>
        <message>
            <source>whole picture</source>
            <translation>hela bilden</translation>
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
            <source>Not this person</source>
            <translation>Inte den här personen</translation>
        </message>
        <message>
            <source>Not a face</source>
            <translation>Inte ett ansikte</translation>
        </message>
        <message>
            <source>Everyone else in this picture is a stranger</source>
            <translation>Övriga på bilden är främlingar</translation>
        </message>
        <message>
            <source>Not {name}</source>
            <translation>Inte {name}</translation>
        </message>
        <message numerus="yes">
            <source>Show %n more face(s)</source>
            <translation>
                <numerusform>Visa %n ansikte till</numerusform>
                <numerusform>Visa %n ansikten till</numerusform>
            </translation>
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
        <name>NotClearList</name>
        <message>
            <source>Pictures that are not clear</source>
            <translation>Bilder som inte är klara</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>och %n till</numerusform>
                <numerusform>och %n till</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OfficerDialog</name>
        <message>
            <source>Somebody new</source>
            <translation>En ny användare</translation>
        </message>
        <message>
            <source>Name and roles</source>
            <translation>Namn och roller</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Namn</translation>
        </message>
        <message>
            <source>Uses the program</source>
            <translation>Använder programmet</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Spara</translation>
        </message>
        <message>
            <source>Roles</source>
            <translation>Roller</translation>
        </message>
        <message>
            <source>In a small branch one person holds them all. The log shows which role was used.</source>
            <translation>I en liten avdelning har en person alla rollerna. Loggen visar vilken roll som användes.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Sparat</translation>
        </message>
    </context>
    <context>
        <name>OfficersCard</name>
        <message>
            <source>Add somebody …</source>
            <translation>Lägg till någon …</translation>
        </message>
        <message>
            <source>Who uses the program here</source>
            <translation>Vem som använder programmet här</translation>
        </message>
        <message>
            <source>The log names whoever decides, publishes or records something, by what is chosen here. It does not lock anything: everybody who opens the register can choose.</source>
            <translation>Loggen visar vem som beslutar, publicerar eller registrerar något, efter det som är valt här. Det låser ingenting: alla som öppnar registret kan välja.</translation>
        </message>
        <message>
            <source>Choose who you are, so that the log can say who did what.</source>
            <translation>Välj vem du är, så att loggen kan visa vem som gjorde vad.</translation>
        </message>
        <message>
            <source>Write your name, so that the log can say who did what.</source>
            <translation>Skriv ditt namn, så att loggen kan visa vem som gjorde vad.</translation>
        </message>
        <message>
            <source>No name yet</source>
            <translation>Inget namn än</translation>
        </message>
        <message>
            <source>No longer uses the program</source>
            <translation>Använder inte programmet längre</translation>
        </message>
        <message>
            <source>I am {name}</source>
            <translation>Jag är {name}</translation>
        </message>
        <message>
            <source>Write your name …</source>
            <translation>Skriv ditt namn …</translation>
        </message>
        <message>
            <source>Change …</source>
            <translation>Ändra …</translation>
        </message>
        <message>
            <source>Change {name}</source>
            <translation>Ändra {name}</translation>
        </message>
    </context>
    <context>
        <name>OpeningFields</name>
        <message>
            <source>This computer</source>
            <translation>Den här datorn</translation>
        </message>
        <message>
            <source>A passphrase</source>
            <translation>Ett lösenord</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Lösenord</translation>
        </message>
        <message>
            <source>Once more</source>
            <translation>En gång till</translation>
        </message>
        <message>
            <source>What opens the register?</source>
            <translation>Vad öppnar registret?</translation>
        </message>
        <message>
            <source>The register opens with its passphrase.</source>
            <translation>Registret öppnas med lösenordet.</translation>
        </message>
        <message>
            <source>Write a passphrase.</source>
            <translation>Skriv ett lösenord.</translation>
        </message>
        <message>
            <source>The two passphrases are not the same.</source>
            <translation>De två lösenorden är inte lika.</translation>
        </message>
        <message>
            <source>Asked for every time. Four words or more are easy to remember. Nobody can find it again for you.</source>
            <translation>Du måste skriva det varje gång. Fyra ord eller fler är lätta att minnas. Ingen kan ta fram det åt dig igen.</translation>
        </message>
        <message>
            <source>Whoever can log in here as you can open it. Nothing to remember.</source>
            <translation>Den som kan logga in här som du kan öppna det. Inget att minnas.</translation>
        </message>
    </context>
    <context>
        <name>OrganisationCard</name>
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
            <source>Telephone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>Data protection contact</source>
            <translation>Dataskyddskontakt</translation>
        </message>
        <message>
            <source>Email</source>
            <translation>E-post</translation>
        </message>
        <message>
            <source>Email or telephone, often at the national office</source>
            <translation>E-post eller telefon, ofta på förbundskontoret</translation>
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
            <translation>Landet avgör vilka dagar som räknas, och att bilder av den som har dött är skyddade i Norge.</translation>
        </message>
        <message>
            <source>Language of forms and letters</source>
            <translation>Språket i blanketter och brev</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Spara</translation>
        </message>
        <message>
            <source>What belongs on forms, letters and posters, so that people know whom to ask.</source>
            <translation>Det som ska stå på blanketter, brev och affischer, så att folk vet vem de kan fråga.</translation>
        </message>
        <message>
            <source>Write the name of the branch.</source>
            <translation>Skriv avdelningens namn.</translation>
        </message>
        <message>
            <source>The email address must have an @ and no spaces.</source>
            <translation>E-postadressen måste ha ett @ och inga mellanslag.</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Sparat</translation>
        </message>
        <message>
            <source>Somebody else changed the organisation meanwhile. What you wrote stands here; save again.</source>
            <translation>Någon annan ändrade organisationen under tiden. Det du skrev står här; spara en gång till.</translation>
        </message>
    </context>
    <context>
        <name>PageNotes</name>
        <message>
            <source>Hide</source>
            <translation>Dölj</translation>
        </message>
    </context>
    <context>
        <name>PageWords</name>
        <message>
            <source>Pile from {date}</source>
            <translation>Bunt från {date}</translation>
        </message>
        <message>
            <source>Without a name</source>
            <translation>Utan namn</translation>
        </message>
        <message>
            <source>Name not known</source>
            <translation>Okänt namn</translation>
        </message>
        <message>
            <source>Page {number}</source>
            <translation>Sida {number} i bunten</translation>
        </message>
        <message>
            <source>Withdrawal</source>
            <translation>Återkallelse</translation>
        </message>
        <message>
            <source>Child's side</source>
            <translation>Barnets sida</translation>
        </message>
        <message>
            <source>Guardians' side</source>
            <translation>Vårdnadshavarnas sida</translation>
        </message>
        <message>
            <source>Side {number}</source>
            <translation>Sida {number}</translation>
        </message>
        <message>
            <source>Approved, waits for side {number}</source>
            <translation>Väntar på sida {number}</translation>
        </message>
        <message>
            <source>Choose person</source>
            <translation>Välj person</translation>
        </message>
        <message numerus="yes">
            <source>%n unsure tick(s)</source>
            <translation>
                <numerusform>%n osäkert kryss</numerusform>
                <numerusform>%n osäkra kryss</numerusform>
            </translation>
        </message>
        <message>
            <source>Signature not found</source>
            <translation>Ingen underskrift hittad</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Läst</translation>
        </message>
        <message>
            <source>No reference found</source>
            <translation>Ingen referens hittad</translation>
        </message>
        <message>
            <source>Two forms on one page</source>
            <translation>Två blanketter på en sida</translation>
        </message>
        <message>
            <source>From another branch</source>
            <translation>Från en annan avdelning</translation>
        </message>
        <message>
            <source>Unknown reference</source>
            <translation>Okänd referens</translation>
        </message>
        <message>
            <source>Code does not fit</source>
            <translation>Koden stämmer inte</translation>
        </message>
        <message>
            <source>From another version</source>
            <translation>Från en annan utgåva</translation>
        </message>
        <message>
            <source>Older version</source>
            <translation>Äldre text</translation>
        </message>
        <message>
            <source>Corners missing</source>
            <translation>Hörn saknas</translation>
        </message>
        <message>
            <source>Unsharp picture</source>
            <translation>Oskarp bild</translation>
        </message>
        <message>
            <source>Came twice</source>
            <translation>Kom två gånger</translation>
        </message>
        <message>
            <source>Several copies</source>
            <translation>Flera exemplar</translation>
        </message>
        <message>
            <source>Nothing to read</source>
            <translation>Inget att läsa</translation>
        </message>
        <message>
            <source>Look at it</source>
            <translation>Titta på den</translation>
        </message>
    </context>
    <context>
        <name>PagesDialog</name>
        <message>
            <source>Scanned form</source>
            <translation>Skannad blankett</translation>
        </message>
        <message>
            <source>The pages of the scanned form</source>
            <translation>Sidorna i den skannade blanketten</translation>
        </message>
        <message>
            <source>Opening …</source>
            <translation>Öppnar …</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Stäng</translation>
        </message>
        <message>
            <source>This kind of file cannot be shown here. Save a copy to open it.</source>
            <translation>Den här filtypen kan inte visas här. Spara en kopia för att öppna den.</translation>
        </message>
        <message>
            <source>Page {number}</source>
            <translation>Sida {number}</translation>
        </message>
    </context>
    <context>
        <name>PaperPane</name>
        <message>
            <source>Larger</source>
            <translation>Större</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Mindre</translation>
        </message>
        <message>
            <source>Whole page</source>
            <translation>Hela sidan</translation>
        </message>
        <message>
            <source>Turn the page</source>
            <translation>Vrid sidan</translation>
        </message>
        <message>
            <source>Read as ticked</source>
            <translation>Läst som kryss</translation>
        </message>
        <message>
            <source>Not sure</source>
            <translation>Osäker</translation>
        </message>
    </context>
    <context>
        <name>PaperView</name>
        <message>
            <source>The page</source>
            <translation>Sidan</translation>
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
        <name>PasteNamesDialog</name>
        <message>
            <source>Paste a list</source>
            <translation>Klistra in en lista</translation>
        </message>
        <message>
            <source>The list, one name on each line</source>
            <translation>Listan, ett namn per rad</translation>
        </message>
        <message>
            <source>One name on each line, with a number before it if you like:
12 Kari Nordmann</source>
            <translation>Ett namn per rad, gärna med nummer framför:
12 Karin Nilsson</translation>
        </message>
        <message>
            <source>What somebody new is to us</source>
            <translation>Vad en ny person är hos oss</translation>
        </message>
        <message>
            <source>What the list means</source>
            <translation>Vad listan betyder</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Lägg till</translation>
        </message>
        <message>
            <source>Paste the names of those who were there</source>
            <translation>Klistra in namnen på dem som var där</translation>
        </message>
        <message>
            <source>Somebody new is</source>
            <translation>En ny person är</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) will be added.</source>
            <translation>
                <numerusform>%n person läggs till.</numerusform>
                <numerusform>%n personer läggs till.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) left out: add them one by one.</source>
            <translation>
                <numerusform>%n rad är utelämnad: lägg till den för sig.</numerusform>
                <numerusform>%n rader är utelämnade: lägg till dem en i taget.</numerusform>
            </translation>
        </message>
        <message>
            <source>The list is too long. Paste it in parts.</source>
            <translation>Listan är för lång. Klistra in den i delar.</translation>
        </message>
        <message>
            <source>Several people are called this</source>
            <translation>Flera personer heter så</translation>
        </message>
        <message>
            <source>Too long for a name</source>
            <translation>För långt för ett namn</translation>
        </message>
        <message>
            <source>New: {kind}</source>
            <translation>Ny: {kind}</translation>
        </message>
        <message>
            <source>Known</source>
            <translation>Känd</translation>
        </message>
        <message>
            <source>The number is in use already and is left out</source>
            <translation>Numret används redan och utelämnas</translation>
        </message>
    </context>
    <context>
        <name>PeoplePage</name>
        <message>
            <source>Search by name</source>
            <translation>Sök efter namn</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Visa</translation>
        </message>
        <message>
            <source>Everybody</source>
            <translation>Alla</translation>
        </message>
        <message>
            <source>With consent</source>
            <translation>Med samtycke</translation>
        </message>
        <message>
            <source>Without consent</source>
            <translation>Utan samtycke</translation>
        </message>
        <message numerus="yes">
            <source>Something ends within %n day(s)</source>
            <translation>
                <numerusform>Något går ut inom %n dag</numerusform>
                <numerusform>Något går ut inom %n dagar</numerusform>
            </translation>
        </message>
        <message>
            <source>Children and young people</source>
            <translation>Barn och unga</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Har återkallat samtycke</translation>
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
            <translation>Personer från en lista</translation>
        </message>
        <message>
            <source>{name} is no longer taken for somebody else</source>
            <translation>{name} förväxlas inte längre med någon</translation>
        </message>
        <message>
            <source>New person …</source>
            <translation>Ny person …</translation>
        </message>
        <message numerus="yes">
            <source>Looking at %n more …</source>
            <translation>
                <numerusform>Går igenom %n till …</numerusform>
                <numerusform>Går igenom %n till …</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody fits.</source>
            <translation>Ingen passar.</translation>
        </message>
        <message>
            <source>People appear here when you name faces, or add them yourself.</source>
            <translation>Personer visas här när du ger ansikten namn eller lägger till dem själv.</translation>
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
            <translation>Visa hur det är den här dagen</translation>
        </message>
        <message>
            <source>Back to today</source>
            <translation>Tillbaka till i dag</translation>
        </message>
        <message>
            <source>As of</source>
            <translation>Gäller den</translation>
        </message>
        <message>
            <source>This is how it stands on {date}, as far as is known today.</source>
            <translation>Så är det {date}, enligt det vi vet i dag.</translation>
        </message>
        <message>
            <source>This is how it stood on {date}, by what is recorded today.</source>
            <translation>Så var det {date}, enligt det som är registrerat i dag.</translation>
        </message>
        <message>
            <source>By then:</source>
            <translation>Till dess:</translation>
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
            <source>Print form …</source>
            <translation>Skriv ut blankett …</translation>
        </message>
        <message>
            <source>More about this person</source>
            <translation>Mer om personen</translation>
        </message>
        <message>
            <source>Without a name</source>
            <translation>Utan namn</translation>
        </message>
        <message>
            <source>Print a withdrawal form …</source>
            <translation>Skriv ut blankett för återkallelse …</translation>
        </message>
        <message>
            <source>Print a confirmation …</source>
            <translation>Skriv ut en bekräftelse …</translation>
        </message>
        <message>
            <source>This is the same person as …</source>
            <translation>Det här är samma person som …</translation>
        </message>
        <message>
            <source>Is easily mistaken for …</source>
            <translation>Är lätt att förväxla med …</translation>
        </message>
        <message>
            <source>Add somebody who speaks for this person …</source>
            <translation>Lägg till någon som talar för personen …</translation>
        </message>
        <message numerus="yes">
            <source>Show all %n</source>
            <translation>
                <numerusform>Visa %n</numerusform>
                <numerusform>Visa alla %n</numerusform>
            </translation>
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
            <source>Pictures</source>
            <translation>Bilder</translation>
        </message>
    </context>
    <context>
        <name>PersonChoice</name>
        <message>
            <source>Type a name</source>
            <translation>Skriv ett namn</translation>
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
            <translation>Ändra person</translation>
        </message>
        <message>
            <source>Who decides</source>
            <translation>Vem bestämmer</translation>
        </message>
        <message>
            <source>Language of forms</source>
            <translation>Blanketternas språk</translation>
        </message>
        <message>
            <source>Email</source>
            <translation>E-post</translation>
        </message>
        <message>
            <source>Private note</source>
            <translation>Privat anteckning</translation>
        </message>
        <message>
            <source>Decides alone</source>
            <translation>Bestämmer själv</translation>
        </message>
        <message>
            <source>Decides with support</source>
            <translation>Bestämmer med stöd</translation>
        </message>
        <message>
            <source>Somebody else decides</source>
            <translation>Någon annan bestämmer</translation>
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
            <source>Only the year of birth is known</source>
            <translation>Bara födelseåret är känt</translation>
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
            <source>Year of birth</source>
            <translation>Födelseår</translation>
        </message>
        <message>
            <source>Counts as born on 31 December of that year.</source>
            <translation>Räknas som född den 31 december det året.</translation>
        </message>
        <message>
            <source>Has died</source>
            <translation>Är avliden</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Den</translation>
        </message>
        <message>
            <source>Only the year is known</source>
            <translation>Bara året är känt</translation>
        </message>
        <message>
            <source>Day of death</source>
            <translation>Dödsdag</translation>
        </message>
        <message>
            <source>Year of death</source>
            <translation>Dödsår</translation>
        </message>
        <message>
            <source>An adult's birth date is not kept. Choose “Is 18 or older”.</source>
            <translation>Vuxnas födelsedatum sparas inte. Välj ”Är 18 år eller äldre”.</translation>
        </message>
        <message>
            <source>Keep the birth date: it decides which of the forms count.</source>
            <translation>Behåll födelsedatumet: det avgör vilka blanketter som gäller.</translation>
        </message>
        <message>
            <source>Write the year with four digits.</source>
            <translation>Skriv årtalet med fyra siffror.</translation>
        </message>
        <message>
            <source>The day of death lies in the future.</source>
            <translation>Dödsdagen ligger i framtiden.</translation>
        </message>
        <message>
            <source>Somebody else changed this person meanwhile. What they wrote is in the fields now, beside what you changed. Look over it, and save again.</source>
            <translation>Någon annan har ändrat den här personen under tiden. Det de skrev står nu i fälten, tillsammans med det du ändrade. Gå igenom det och spara igen.</translation>
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
        <name>PersonTimeline</name>
        <message>
            <source>What was said, and when</source>
            <translation>Svar och händelser</translation>
        </message>
        <message>
            <source>Nothing yet.</source>
            <translation>Inget än.</translation>
        </message>
        <message>
            <source>written down on {date}</source>
            <translation>registrerad {date}</translation>
        </message>
        <message>
            <source>The stored scan was altered: it proves nothing.</source>
            <translation>Den sparade blanketten har ändrats och bevisar ingenting.</translation>
        </message>
        <message>
            <source>The form is kept on paper, not scanned.</source>
            <translation>Blanketten finns på papper och är inte skannad.</translation>
        </message>
        <message>
            <source>No signed form or other proof.</source>
            <translation>Underskriven blankett eller annat bevis saknas.</translation>
        </message>
        <message>
            <source>Replaced by a correction about somebody else.</source>
            <translation>Ersatt av en rättelse som gäller någon annan.</translation>
        </message>
        <message>
            <source>Replaced on {date}</source>
            <translation>Ersatt {date}</translation>
        </message>
        <message>
            <source>Correct …</source>
            <translation>Rätta …</translation>
        </message>
        <message>
            <source>Correct: {title}</source>
            <translation>Rätta: {title}</translation>
        </message>
        <message>
            <source>Corrects an earlier statement</source>
            <translation>Rättar ett tidigare svar</translation>
        </message>
        <message>
            <source>Show the form</source>
            <translation>Visa blanketten</translation>
        </message>
        <message>
            <source>Show sheet {number}</source>
            <translation>Visa blad {number}</translation>
        </message>
    </context>
    <context>
        <name>PictureActs</name>
        <message>
            <source>Which event are the pictures from?</source>
            <translation>Vilket evenemang är bilderna från?</translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s) chosen</source>
            <translation>
                <numerusform>%n bild är vald</numerusform>
                <numerusform>%n bilder är valda</numerusform>
            </translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Flytta</translation>
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
        <name>PictureDelegate</name>
        <message>
            <source>Not shown here</source>
            <translation>Visas inte här</translation>
        </message>
    </context>
    <context>
        <name>PictureFactsDialog</name>
        <message>
            <source>About the picture</source>
            <translation>Om bilden</translation>
        </message>
        <message>
            <source>Where it comes from</source>
            <translation>Var den kommer ifrån</translation>
        </message>
        <message>
            <source>Taken by us</source>
            <translation>Tagen av oss</translation>
        </message>
        <message>
            <source>Sent in by a member</source>
            <translation>Inskickad av en medlem</translation>
        </message>
        <message>
            <source>From another branch or unit</source>
            <translation>Från en annan avdelning eller del av organisationen</translation>
        </message>
        <message>
            <source>From elsewhere</source>
            <translation>Hämtad utifrån</translation>
        </message>
        <message>
            <source>From the profile manual</source>
            <translation>Ur den grafiska profilen</translation>
        </message>
        <message>
            <source>What we may do with it</source>
            <translation>Vad vi får göra med den</translation>
        </message>
        <message>
            <source>What it shows</source>
            <translation>Vad den visar</translation>
        </message>
        <message>
            <source>Not said</source>
            <translation>Inte angivet</translation>
        </message>
        <message>
            <source>A portrait: a person is what it is about</source>
            <translation>Porträtt: bilden handlar om en person</translation>
        </message>
        <message>
            <source>A group: people are what it is about</source>
            <translation>Grupp: bilden handlar om människorna</translation>
        </message>
        <message>
            <source>A situation: what happens is what it is about</source>
            <translation>Situation: bilden handlar om det som händer</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Källa</translation>
        </message>
        <message>
            <source>Link to the source</source>
            <translation>Länk till källan</translation>
        </message>
        <message>
            <source>Credit line</source>
            <translation>Bildbyline</translation>
        </message>
        <message>
            <source>Keywords, with commas between</source>
            <translation>Nyckelord, med komma emellan</translation>
        </message>
        <message>
            <source>Alternative text: {language}</source>
            <translation>Alternativtext: {language}</translation>
        </message>
        <message>
            <source>Locked while a case is being handled</source>
            <translation>Spärrad medan ett ärende behandlas</translation>
        </message>
        <message>
            <source>The film has captions</source>
            <translation>Filmen har textning</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Licens</translation>
        </message>
        <message>
            <source>Motif</source>
            <translation>Motiv</translation>
        </message>
        <message>
            <source>Keywords</source>
            <translation>Nyckelord</translation>
        </message>
        <message>
            <source>Every field is saved when you leave it. Ctrl+Z takes the last one back.</source>
            <translation>Varje fält sparas när du lämnar det. Ctrl+Z tar tillbaka det senaste.</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Klart</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Inte känd</translation>
        </message>
        <message>
            <source>Ours</source>
            <translation>Vår egen</translation>
        </message>
        <message>
            <source>We have permission</source>
            <translation>Vi har tillstånd</translation>
        </message>
        <message>
            <source>Bought, with the consent of those in it</source>
            <translation>Köpt, med samtycke från dem på bilden</translation>
        </message>
        <message>
            <source>The link begins with https:// or http://. It is not saved yet.</source>
            <translation>Länken måste börja med https:// eller http://. Den är inte sparad än.</translation>
        </message>
    </context>
    <context>
        <name>PictureFilters</name>
        <message>
            <source>Search by file name</source>
            <translation>Sök efter filnamn</translation>
        </message>
        <message>
            <source>Unknown faces</source>
            <translation>Okända ansikten</translation>
        </message>
        <message>
            <source>More filters</source>
            <translation>Fler filter</translation>
        </message>
        <message>
            <source>Size of the pictures</source>
            <translation>Bildernas storlek</translation>
        </message>
        <message>
            <source>Answers for {done} of {total}</source>
            <translation>Svar för {done} av {total}</translation>
        </message>
        <message numerus="yes">
            <source>More filters, %n chosen</source>
            <translation>
                <numerusform>Fler filter, %n valt</numerusform>
                <numerusform>Fler filter, %n valda</numerusform>
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
        <message>
            <source>More …</source>
            <translation>Mer …</translation>
        </message>
        <message>
            <source>Everything about the picture: origin, licence, languages</source>
            <translation>Allt om bilden: ursprung, licens, språk</translation>
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
            <source>Without dates</source>
            <translation>Utan datum</translation>
        </message>
        <message>
            <source>Not described yet</source>
            <translation>Inte beskrivet än</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>avslutat</translation>
        </message>
        <message>
            <source>Without event</source>
            <translation>Utan evenemang</translation>
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
            <source>No pictures here yet. Add a folder of pictures, or drag pictures onto the event.</source>
            <translation>Inga bilder här än. Lägg till en mapp med bilder, eller dra bilder till evenemanget.</translation>
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
        <name>PlacesCard</name>
        <message>
            <source>Where may pictures be shown?</source>
            <translation>Var får bilderna visas?</translation>
        </message>
        <message>
            <source>Everybody must have said yes</source>
            <translation>Alla måste ha sagt ja</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Ställe</translation>
        </message>
        <message>
            <source>Together</source>
            <translation>Sammantaget</translation>
        </message>
        <message numerus="yes">
            <source>All %n channel(s)</source>
            <translation>
                <numerusform>%n kanal</numerusform>
                <numerusform>Alla %n kanaler</numerusform>
            </translation>
        </message>
        <message>
            <source>Not ticked on the form</source>
            <translation>Inte ikryssat på blanketten</translation>
        </message>
        <message>
            <source>No to photographs that tell what we have done</source>
            <translation>Nej till bilder som berättar vad vi har gjort</translation>
        </message>
        <message>
            <source>Said no</source>
            <translation>Har sagt nej</translation>
        </message>
    </context>
    <context>
        <name>PolicyCard</name>
        <message>
            <source>Save the rules …</source>
            <translation>Spara reglerna …</translation>
        </message>
        <message>
            <source>Discard the changes</source>
            <translation>Förkasta ändringarna</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Regler</translation>
        </message>
        <message>
            <source>What the branch has decided. The defaults are the strictest advice there is; under each stands why. Every change is a new version that names who decided it.</source>
            <translation>Det avdelningen har bestämt. Vi börjar med de strängaste råden som finns, och under varje val står varför. Varje ändring är en ny version som visar vem som beslutade.</translation>
        </message>
        <message>
            <source>What was decided before</source>
            <translation>Tidigare beslut</translation>
        </message>
        <message>
            <source>Version {number} was saved meanwhile by somebody else. What you chose stands here, not saved.</source>
            <translation>Version {number} sparades av någon annan under tiden. Det du valde står här och är inte sparat.</translation>
        </message>
        <message>
            <source>Version {number} is in force.</source>
            <translation>Version {number} gäller nu.</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) not saved</source>
            <translation>
                <numerusform>%n ändring är inte sparad</numerusform>
                <numerusform>%n ändringar är inte sparade</numerusform>
            </translation>
        </message>
        <message>
            <source>Write what the data protection impact assessment is called before faces are recognised across events.</source>
            <translation>Ange konsekvensbedömningen innan ansikten får kännas igen mellan evenemang.</translation>
        </message>
        <message>
            <source>Show the newest only</source>
            <translation>Visa bara de nyaste</translation>
        </message>
        <message numerus="yes">
            <source>Show all %n version(s)</source>
            <translation>
                <numerusform>Visa alla (%n version)</numerusform>
                <numerusform>Visa alla %n versioner</numerusform>
            </translation>
        </message>
        <message>
            <source>Version {number}, {day}, {name}</source>
            <translation>Version {number}, {day}, {name}</translation>
        </message>
        <message>
            <source>somebody here</source>
            <translation>någon hos oss</translation>
        </message>
        <message>
            <source>Version {number}, {day}</source>
            <translation>Version {number}, {day}</translation>
        </message>
        <message>
            <source>From the start: the defaults</source>
            <translation>Från början: standardvalen</translation>
        </message>
    </context>
    <context>
        <name>PolicyDialog</name>
        <message>
            <source>Save the rules</source>
            <translation>Spara reglerna</translation>
        </message>
        <message numerus="yes">
            <source>People are protected less than before by %n of these changes.</source>
            <translation>
                <numerusform>%n av ändringarna skyddar människor mindre än förut.</numerusform>
                <numerusform>%n av ändringarna skyddar människor mindre än förut.</numerusform>
            </translation>
        </message>
        <message>
            <source>How far the counting is</source>
            <translation>Hur långt räkningen har kommit</translation>
        </message>
        <message>
            <source>Stop counting</source>
            <translation>Sluta räkna</translation>
        </message>
        <message>
            <source>Save as version {number}</source>
            <translation>Spara som version {number}</translation>
        </message>
        <message>
            <source>A decision is not undone with Ctrl+Z: decide again to change it. Every version stays readable, and every publication names the version it relied on.</source>
            <translation>Ett beslut ångras inte med Ctrl+Z: besluta på nytt för att ändra det. Alla versioner går att läsa, och varje publicering visar vilken version den bygger på.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
        <message>
            <source>Counting the pictures that get another answer …</source>
            <translation>Räknar bilderna som får ett annat svar …</translation>
        </message>
        <message>
            <source>No picture gets another answer by this.</source>
            <translation>Inga bilder får ett annat svar av detta.</translation>
        </message>
        <message>
            <source>Less strict than now. Why the default is as it is:</source>
            <translation>Mindre strängt än nu. Varför standarden är som den är:</translation>
        </message>
        <message>
            <source>{done} of {total} pictures looked at.</source>
            <translation>{done} av {total} bilder har gåtts igenom.</translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s) get another answer</source>
            <translation>
                <numerusform>%n bild får ett annat svar</numerusform>
                <numerusform>%n bilder får ett annat svar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n less strict</source>
            <translation>
                <numerusform>%n mindre strängt</numerusform>
                <numerusform>%n mindre strängt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n stricter</source>
            <translation>
                <numerusform>%n strängare</numerusform>
                <numerusform>%n strängare</numerusform>
            </translation>
        </message>
        <message>
            <source>The pictures were not counted to the end. The rules can be saved all the same.</source>
            <translation>Bilderna räknades inte färdigt. Reglerna kan sparas ändå.</translation>
        </message>
        <message>
            <source>The rules are saved as version {number}</source>
            <translation>Reglerna är sparade som version {number}</translation>
        </message>
    </context>
    <context>
        <name>PortableCard</name>
        <message>
            <source>Export the register …</source>
            <translation>Exportera registret …</translation>
        </message>
        <message>
            <source>Import a register …</source>
            <translation>Importera ett register …</translation>
        </message>
        <message>
            <source>Export and import</source>
            <translation>Export och import</translation>
        </message>
        <message>
            <source>The whole register in one open file, to take it to another program. For safety copies use the backup: that one is encrypted.</source>
            <translation>Hela registret i en öppen fil, så att det kan flyttas till ett annat program. Vill du ha en säkerhetskopia använder du Säkerhetskopia, som är krypterad.</translation>
        </message>
    </context>
    <context>
        <name>Practice</name>
        <message>
            <source>Klarert – practice</source>
            <translation>Klarert – övning</translation>
        </message>
        <message>
            <source>A backup cannot be put back in practice, where nothing is real. Leave practice first.</source>
            <translation>En säkerhetskopia kan inte återställas i övningen, där inget är på riktigt. Avsluta övningen först.</translation>
        </message>
    </context>
    <context>
        <name>PracticeBar</name>
        <message>
            <source>Practice</source>
            <translation>Övning</translation>
        </message>
        <message>
            <source>Practice: nothing here is real</source>
            <translation>Övning: inget här är på riktigt</translation>
        </message>
        <message>
            <source>The people and pictures are drawn. Try whatever you like.</source>
            <translation>Personerna och bilderna är tecknade. Prova vad du vill.</translation>
        </message>
        <message>
            <source>Start over …</source>
            <translation>Börja om …</translation>
        </message>
        <message>
            <source>Leave practice</source>
            <translation>Avsluta övningen</translation>
        </message>
        <message>
            <source>Start over</source>
            <translation>Börja om</translation>
        </message>
        <message>
            <source>Everything you tried here goes away, and practice begins again. Your own register stays.</source>
            <translation>Allt du har provat här försvinner och övningen börjar från början. Ditt eget register påverkas inte.</translation>
        </message>
    </context>
    <context>
        <name>PreviewDialog</name>
        <message>
            <source>Preview</source>
            <translation>Förhandsvisning</translation>
        </message>
        <message>
            <source>Check this picture</source>
            <translation>Kontrollera den här bilden</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Stäng</translation>
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
            <translation>Vad ska skrivas ut?</translation>
        </message>
        <message>
            <source>For which event</source>
            <translation>För vilket evenemang</translation>
        </message>
        <message>
            <source>For whom</source>
            <translation>För vem</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Språk</translation>
        </message>
        <message>
            <source>How many</source>
            <translation>Hur många</translation>
        </message>
        <message>
            <source>Blank forms for adults</source>
            <translation>Tomma blanketter för vuxna</translation>
        </message>
        <message>
            <source>Blank forms for children</source>
            <translation>Tomma blanketter för barn</translation>
        </message>
        <message>
            <source>Blank ones for adults who just turn up</source>
            <translation>Tomma till vuxna som bara dyker upp</translation>
        </message>
        <message>
            <source>Blank ones for children who just turn up</source>
            <translation>Tomma till barn som bara dyker upp</translation>
        </message>
        <message>
            <source>Nobody: a blank form</source>
            <translation>Ingen: en tom blankett</translation>
        </message>
        <message>
            <source>Type a name</source>
            <translation>Skriv ett namn</translation>
        </message>
        <message>
            <source>Each person's own</source>
            <translation>Vars och ens eget</translation>
        </message>
        <message>
            <source>The person's own</source>
            <translation>Personens eget</translation>
        </message>
        <message>
            <source>The branch's own</source>
            <translation>Avdelningens eget</translation>
        </message>
        <message>
            <source>Choose an event</source>
            <translation>Välj ett evenemang</translation>
        </message>
        <message>
            <source>No event in particular</source>
            <translation>Inget särskilt evenemang</translation>
        </message>
        <message>
            <source>Forms for everybody missing at an event</source>
            <translation>Blanketter till alla som inte svarat</translation>
        </message>
        <message>
            <source>Form for one person</source>
            <translation>Blankett till en person</translation>
        </message>
        <message>
            <source>Blank form for adults</source>
            <translation>Tom blankett för vuxna</translation>
        </message>
        <message>
            <source>Blank form for children</source>
            <translation>Tom blankett för barn</translation>
        </message>
        <message>
            <source>Withdrawal form</source>
            <translation>Blankett för återkallelse</translation>
        </message>
        <message>
            <source>Confirmation of what is recorded</source>
            <translation>Bekräftelse på det som är registrerat</translation>
        </message>
        <message>
            <source>Poster, A4</source>
            <translation>Affisch, A4</translation>
        </message>
        <message>
            <source>Poster, A3</source>
            <translation>Affisch, A3</translation>
        </message>
        <message>
            <source>Attendance list</source>
            <translation>Deltagarlista</translation>
        </message>
        <message>
            <source>Who has answered what, as a table</source>
            <translation>Vem har svarat vad, som tabell</translation>
        </message>
        <message>
            <source>Letters that ask for removal</source>
            <translation>Brev som ber om borttagning</translation>
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
            <translation>Utskriftens förlopp</translation>
        </message>
        <message>
            <source>Save as PDF …</source>
            <translation>Spara som PDF …</translation>
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
            <translation>Spara som PDF</translation>
        </message>
        <message>
            <source>There is a file called {file} already. Choose another name.</source>
            <translation>Det finns redan en fil som heter {file}. Välj ett annat namn.</translation>
        </message>
        <message>
            <source>Printing …</source>
            <translation>Skriver ut …</translation>
        </message>
        <message>
            <source>Writing the references down …</source>
            <translation>Skriver in referenserna i registret …</translation>
        </message>
        <message numerus="yes">
            <source>%n page(s) sent to the printer</source>
            <translation>
                <numerusform>%n sida har skickats till skrivaren</numerusform>
                <numerusform>%n sidor har skickats till skrivaren</numerusform>
            </translation>
        </message>
        <message>
            <source>Stopped. What has come out of the printer counts; print again for the rest.</source>
            <translation>Stoppat. Det som har kommit ut ur skrivaren gäller. Skriv ut igen för resten.</translation>
        </message>
        <message>
            <source>Page {page} of {count}</source>
            <translation>Sida {page} av {count}</translation>
        </message>
    </context>
    <context>
        <name>PrintPreview</name>
        <message>
            <source>The page as it will be printed</source>
            <translation>Sidan så som den skrivs ut</translation>
        </message>
        <message>
            <source>Page before</source>
            <translation>Föregående sida</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Nästa sida</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Större</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Mindre</translation>
        </message>
        <message>
            <source>Whole page</source>
            <translation>Hela sidan</translation>
        </message>
        <message>
            <source>Page {page} of {count}</source>
            <translation>Sida {page} av {count}</translation>
        </message>
    </context>
    <context>
        <name>PrintWords</name>
        <message>
            <source>Choose an event at the left.</source>
            <translation>Välj ett evenemang till vänster.</translation>
        </message>
        <message>
            <source>Choose a person at the left.</source>
            <translation>Välj en person till vänster.</translation>
        </message>
        <message numerus="yes">
            <source>%n form(s).</source>
            <translation>
                <numerusform>%n blankett.</numerusform>
                <numerusform>%n blanketter.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them for children.</source>
            <translation>
                <numerusform>%n av dem för barn.</numerusform>
                <numerusform>%n av dem för barn.</numerusform>
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
                <numerusform>%n sida.</numerusform>
                <numerusform>%n sidor.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n have said no or must never be shown, and are not asked.</source>
            <translation>
                <numerusform>%n har sagt nej eller får aldrig publiceras, och tillfrågas inte.</numerusform>
                <numerusform>%n har sagt nej eller får aldrig publiceras, och tillfrågas inte.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n child(ren) have more than two guardians: print one more form for the third.</source>
            <translation>
                <numerusform>%n barn har fler än två vårdnadshavare: skriv ut en blankett till för den tredje.</numerusform>
                <numerusform>%n barn har fler än två vårdnadshavare: skriv ut en blankett till för den tredje.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n have a representative, and the form has no line for one: record that answer on the card.</source>
            <translation>
                <numerusform>%n har en företrädare, och blanketten har ingen rad för den: registrera det svaret på kortet.</numerusform>
                <numerusform>%n har en företrädare, och blanketten har ingen rad för den: registrera det svaret på kortet.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n protected person(s) are left out: the list lies where others see it.</source>
            <translation>
                <numerusform>%n person som aldrig får publiceras är utelämnad: listan ligger där andra ser den.</numerusform>
                <numerusform>%n personer som aldrig får publiceras är utelämnade: listan ligger där andra ser den.</numerusform>
            </translation>
        </message>
        <message>
            <source>When you save it, the same confirmation is put beside the PDF as a file for programs (JSON).</source>
            <translation>När du sparar den läggs samma bekräftelse bredvid PDF:en som en fil för datorprogram (JSON).</translation>
        </message>
        <message>
            <source>Each paper gets a reference of its own when you print or save it, so that it finds its person when it comes back. Here it is left open.</source>
            <translation>Varje papper får en egen referens när du skriver ut eller sparar det, så att det hittar sin person när det kommer tillbaka. Här är platsen tom.</translation>
        </message>
        <message>
            <source>Copies that look the same are shown once.</source>
            <translation>Likadana exemplar visas bara en gång.</translation>
        </message>
        <message>
            <source>Saved as {file}</source>
            <translation>Sparat som {file}</translation>
        </message>
        <message>
            <source>Saved as {file} and {record}</source>
            <translation>Sparat som {file} och {record}</translation>
        </message>
    </context>
    <context>
        <name>ProofDialog</name>
        <message>
            <source>Save a copy as …</source>
            <translation>Spara en kopia som …</translation>
        </message>
        <message>
            <source>A copy is no longer encrypted: keep it safe, and delete it after use.</source>
            <translation>En kopia är inte längre krypterad: förvara den säkert och radera den efter användning.</translation>
        </message>
        <message>
            <source>Saved as {file}</source>
            <translation>Sparad som {file}</translation>
        </message>
    </context>
    <context>
        <name>ProposalBar</name>
        <message>
            <source>Make an event …</source>
            <translation>Skapa evenemang …</translation>
        </message>
        <message>
            <source>Choose one …</source>
            <translation>Välj ett …</translation>
        </message>
        <message>
            <source>Show them</source>
            <translation>Visa dem</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Inte nu</translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s) without a date in “{folder}” have no event.</source>
            <translation>
                <numerusform>%n bild utan datum i ”{folder}” har inget evenemang.</numerusform>
                <numerusform>%n bilder utan datum i ”{folder}” har inget evenemang.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s) from {day} in “{folder}” have no event.</source>
            <translation>
                <numerusform>%n bild från {day} i ”{folder}” har inget evenemang.</numerusform>
                <numerusform>%n bilder från {day} i ”{folder}” har inget evenemang.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s) from {day} to {last} in “{folder}” have no event.</source>
            <translation>
                <numerusform>%n bild från {day} till {last} i ”{folder}” har inget evenemang.</numerusform>
                <numerusform>%n bilder från {day} till {last} i ”{folder}” har inget evenemang.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PublishDialog</name>
        <message>
            <source>It is already out</source>
            <translation>Den är redan ute</translation>
        </message>
        <message>
            <source>Log as published</source>
            <translation>Logga som publicerad</translation>
        </message>
        <message>
            <source>The day it went out</source>
            <translation>Dagen den lades ut</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Länk</translation>
        </message>
        <message>
            <source>Where in the channel</source>
            <translation>Var i kanalen</translation>
        </message>
        <message>
            <source>Whose post it is</source>
            <translation>Vems inlägg det är</translation>
        </message>
        <message>
            <source>Our own post</source>
            <translation>Vårt eget inlägg</translation>
        </message>
        <message>
            <source>We shared somebody else's post</source>
            <translation>Vi delade någon annans inlägg</translation>
        </message>
        <message>
            <source>The text that went out with it</source>
            <translation>Texten som följde med</translation>
        </message>
        <message>
            <source>Without the link nobody finds the post again when it has to come down.</source>
            <translation>Utan länken hittar ingen inlägget när det måste tas bort.</translation>
        </message>
        <message>
            <source>Went out on</source>
            <translation>Utlagd</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>As</source>
            <translation>Som</translation>
        </message>
        <message>
            <source>Whose</source>
            <translation>Vems</translation>
        </message>
        <message>
            <source>Log it</source>
            <translation>Logga</translation>
        </message>
        <message>
            <source>Already out: {channel}</source>
            <translation>Redan publicerad: {channel}</translation>
        </message>
        <message>
            <source>Published on {channel}</source>
            <translation>Publicerad: {channel}</translation>
        </message>
        <message>
            <source>The log says what the answer is. If it is not clear, taking it down goes on the list at once.</source>
            <translation>Loggen säger vad svaret är. Är det inte klart hamnar bilden genast på listan över det som måste tas bort.</translation>
        </message>
        <message>
            <source>The log keeps the answer with the forms it rests on, and where to find the post again.</source>
            <translation>Loggen sparar svaret, blanketterna det bygger på och var inlägget finns.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s) with one link, one day and one text.</source>
            <translation>
                <numerusform>%n bild med en länk, en dag och en text.</numerusform>
                <numerusform>%n bilder med en länk, en dag och en text.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Log %n picture(s)</source>
            <translation>
                <numerusform>Logga %n bild</numerusform>
                <numerusform>Logga %n bilder</numerusform>
            </translation>
        </message>
        <message>
            <source>Named in the text: {names}</source>
            <translation>Nämns i texten: {names}</translation>
        </message>
        <message>
            <source>It cannot have gone out in the future.</source>
            <translation>Den kan inte ha lagts ut i framtiden.</translation>
        </message>
        <message>
            <source>Copy the whole link from the browser: it begins with https:// or http://.</source>
            <translation>Kopiera hela länken från webbläsaren: den börjar med https:// eller http://.</translation>
        </message>
        <message>
            <source>The text is too long to be kept. Write the beginning of it.</source>
            <translation>Texten är för lång för att sparas. Skriv början av den.</translation>
        </message>
        <message>
            <source>Logged as published</source>
            <translation>Loggad som publicerad</translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s) logged as published</source>
            <translation>
                <numerusform>%n bild loggad som publicerad</numerusform>
                <numerusform>%n bilder loggade som publicerade</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Logged. %n picture(s) must come down: see Withdrawals and removals.</source>
            <translation>
                <numerusform>Loggat. %n bild måste tas bort: se under Borttagning.</numerusform>
                <numerusform>Loggat. %n bilder måste tas bort: se under Borttagning.</numerusform>
            </translation>
        </message>
        <message>
            <source>Logged. It must come down: see Withdrawals and removals.</source>
            <translation>Loggad. Bilden måste tas bort: se under Borttagning.</translation>
        </message>
    </context>
    <context>
        <name>QMessageBox</name>
        <message>
            <source>Show Details...</source>
            <translation>Visa detaljerna …</translation>
        </message>
        <message>
            <source>Hide Details...</source>
            <translation>Dölj detaljerna …</translation>
        </message>
    </context>
    <context>
        <name>QuestionBar</name>
        <message>
            <source>What the picture is used for</source>
            <translation>Vad bilden används till</translation>
        </message>
        <message>
            <source>Where in the channel</source>
            <translation>Var i kanalen</translation>
        </message>
        <message>
            <source>Names that are written</source>
            <translation>Namn som skrivs ut</translation>
        </message>
        <message>
            <source>Names as in the texts</source>
            <translation>Namn som i texterna</translation>
        </message>
        <message>
            <source>First names are written</source>
            <translation>Förnamn skrivs ut</translation>
        </message>
        <message>
            <source>Full names are written</source>
            <translation>Hela namn skrivs ut</translation>
        </message>
        <message>
            <source>The day of publication</source>
            <translation>Publiceringsdagen</translation>
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
            <translation>Fråga om en annan dag än i dag</translation>
        </message>
    </context>
    <context>
        <name>QuestionWords</name>
        <message>
            <source>The line is faint.</source>
            <translation>Strecket är svagt.</translation>
        </message>
        <message>
            <source>The box is filled in.</source>
            <translation>Hela rutan är ifylld.</translation>
        </message>
        <message>
            <source>It looks corrected.</source>
            <translation>Det ser rättat ut.</translation>
        </message>
        <message>
            <source>There is something beside the box.</source>
            <translation>Det finns något bredvid rutan.</translation>
        </message>
        <message>
            <source>It may be a stain.</source>
            <translation>Det kan vara en fläck.</translation>
        </message>
        <message>
            <source>The box was not found.</source>
            <translation>Rutan hittades inte.</translation>
        </message>
        <message>
            <source>The picture is not sharp here.</source>
            <translation>Bilden är oskarp här.</translation>
        </message>
    </context>
    <context>
        <name>ReadingBar</name>
        <message>
            <source>Progress of the reading</source>
            <translation>Hur långt läsningen har kommit</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stoppa</translation>
        </message>
        <message>
            <source>What was read by then stays</source>
            <translation>Det som har lästs till dess ligger kvar</translation>
        </message>
        <message>
            <source>Opening the pages …</source>
            <translation>Öppnar sidorna …</translation>
        </message>
        <message numerus="yes">
            <source>%n page(s) read</source>
            <translation>
                <numerusform>%n sida läst</numerusform>
                <numerusform>%n sidor lästa</numerusform>
            </translation>
        </message>
        <message>
            <source>Stopping …</source>
            <translation>Stannar …</translation>
        </message>
    </context>
    <context>
        <name>ReasonKind</name>
        <message>
            <source>Somebody said no</source>
            <translation>Någon har sagt nej</translation>
        </message>
        <message>
            <source>Protected or locked</source>
            <translation>Skyddad eller spärrad</translation>
        </message>
        <message>
            <source>Consent is missing</source>
            <translation>Samtycke saknas</translation>
        </message>
        <message>
            <source>The yes is for something else</source>
            <translation>Samtycket gäller något annat</translation>
        </message>
        <message>
            <source>Time to ask again</source>
            <translation>Dags att fråga igen</translation>
        </message>
        <message>
            <source>Something to settle about a person</source>
            <translation>Något att reda ut om en person</translation>
        </message>
        <message>
            <source>Faces without a name</source>
            <translation>Ansikten utan namn</translation>
        </message>
        <message>
            <source>Suggested names</source>
            <translation>Föreslagna namn</translation>
        </message>
        <message>
            <source>Not looked over yet</source>
            <translation>Inte genomgångna än</translation>
        </message>
        <message>
            <source>Source or photographer</source>
            <translation>Källa eller fotograf</translation>
        </message>
    </context>
    <context>
        <name>RecoveryKey</name>
        <message>
            <source>Save a recovery key …</source>
            <translation>Spara en återställningsnyckel …</translation>
        </message>
        <message>
            <source>Print …</source>
            <translation>Skriv ut …</translation>
        </message>
        <message>
            <source>Print a recovery key</source>
            <translation>Skriv ut en återställningsnyckel</translation>
        </message>
        <message>
            <source>The only way in if this computer is lost or the passphrase forgotten. Keep it locked away.</source>
            <translation>Enda vägen in om datorn försvinner eller lösenordet glöms bort. Förvara den inlåst.</translation>
        </message>
        <message>
            <source>Where should the recovery key be written?</source>
            <translation>Var ska återställningsnyckeln sparas?</translation>
        </message>
        <message>
            <source>recovery-key.txt</source>
            <translation>återställningsnyckel.txt</translation>
        </message>
        <message>
            <source>The recovery key is sent to the printer. Lock the sheet away.</source>
            <translation>Återställningsnyckeln har skickats till skrivaren. Lås in bladet.</translation>
        </message>
        <message>
            <source>The printer did not take the sheet. Try again, or save the key as a file.</source>
            <translation>Skrivaren tog inte emot bladet. Försök igen eller spara nyckeln som en fil.</translation>
        </message>
        <message>
            <source>Recovery key for Klarert</source>
            <translation>Återställningsnyckel för Klarert</translation>
        </message>
        <message>
            <source>Whoever has this sheet can open the register and every backup of it. Lock it away, best outside the house where the computer is. To use it: choose a backup under Settings, and write the key.</source>
            <translation>Den som har det här bladet kan öppna registret och alla säkerhetskopior av det. Lås in det, helst någon annanstans än där datorn finns. Så används det: välj en säkerhetskopia under Inställningar och skriv nyckeln.</translation>
        </message>
    </context>
    <context>
        <name>Remedies</name>
        <message>
            <source>Use an exception …</source>
            <translation>Använd ett undantag …</translation>
        </message>
        <message>
            <source>Does not want to be shown …</source>
            <translation>Vill inte synas …</translation>
        </message>
        <message>
            <source>The answer in every channel …</source>
            <translation>Svaret i varje kanal …</translation>
        </message>
        <message>
            <source>It is somebody else</source>
            <translation>Det är någon annan</translation>
        </message>
        <message>
            <source>Wears a no-photo badge</source>
            <translation>Bär reservationsmärke</translation>
        </message>
        <message>
            <source>Is what the picture is about</source>
            <translation>Är huvudmotivet</translation>
        </message>
        <message>
            <source>Is one of several</source>
            <translation>Är en av flera</translation>
        </message>
        <message>
            <source>Is in the background</source>
            <translation>Är i bakgrunden</translation>
        </message>
        <message>
            <source>Is not in the picture after all</source>
            <translation>Är inte på bilden ändå</translation>
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
            <source>Stranger</source>
            <translation>Främling</translation>
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
            <source>Change the text</source>
            <translation>Ändra texten</translation>
        </message>
        <message>
            <source>Record signed form …</source>
            <translation>Registrera blankett …</translation>
        </message>
        <message>
            <source>Print form …</source>
            <translation>Skriv ut blankett …</translation>
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
            <source>Open the film</source>
            <translation>Öppna filmen</translation>
        </message>
        <message>
            <source>I watched all of it</source>
            <translation>Jag har sett hela</translation>
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
            <translation>Ange fotograf</translation>
        </message>
        <message>
            <source>Write the source</source>
            <translation>Ange källa</translation>
        </message>
        <message>
            <source>State the permission …</source>
            <translation>Ange tillståndet …</translation>
        </message>
        <message>
            <source>See the licence …</source>
            <translation>Se licensen …</translation>
        </message>
        <message>
            <source>The film has captions</source>
            <translation>Filmen har textning</translation>
        </message>
        <message>
            <source>Write it now</source>
            <translation>Skriv nu</translation>
        </message>
        <message>
            <source>Set event …</source>
            <translation>Välj evenemang …</translation>
        </message>
    </context>
    <context>
        <name>RemovalCard</name>
        <message>
            <source>Open the post</source>
            <translation>Öppna inlägget</translation>
        </message>
        <message>
            <source>Copy the link</source>
            <translation>Kopiera länken</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Anteckning</translation>
        </message>
        <message>
            <source>Proof</source>
            <translation>Bevis</translation>
        </message>
        <message>
            <source>Drop a screenshot here as proof</source>
            <translation>Släpp en skärmbild här som bevis</translation>
        </message>
        <message>
            <source>Mark as removed</source>
            <translation>Markera som borttaget</translation>
        </message>
        <message>
            <source>Letter …</source>
            <translation>Brev …</translation>
        </message>
        <message>
            <source>I have asked for it</source>
            <translation>Jag har begärt det</translation>
        </message>
        <message>
            <source>Cannot be done …</source>
            <translation>Går inte …</translation>
        </message>
        <message>
            <source>It is still there: open again</source>
            <translation>Det ligger kvar: öppna igen</translation>
        </message>
        <message>
            <source>{picture} on {place}</source>
            <translation>{picture} på {place}</translation>
        </message>
        <message>
            <source>This must come down</source>
            <translation>Det här måste tas bort</translation>
        </message>
        <message>
            <source>Consent was withdrawn on {date}</source>
            <translation>Ett samtycke återkallades {date}</translation>
        </message>
        <message>
            <source>{name} withdrew consent on {date}</source>
            <translation>{name} återkallade samtycket {date}</translation>
        </message>
        <message>
            <source>It concerns: {scope}</source>
            <translation>Gäller: {scope}</translation>
        </message>
        <message>
            <source>Delete the post, then mark it here.</source>
            <translation>Ta bort inlägget och markera det sedan här.</translation>
        </message>
        <message>
            <source>Replace the picture by one with the face covered, then mark it here.</source>
            <translation>Byt ut bilden mot en där ansiktet är maskerat och markera det sedan här.</translation>
        </message>
        <message>
            <source>Take the name off, then mark it here.</source>
            <translation>Ta bort namnet och markera det sedan här.</translation>
        </message>
        <message>
            <source>Ask them to delete their copy, and mark it when they confirm.</source>
            <translation>Be dem radera sin kopia och markera när de har bekräftat.</translation>
        </message>
        <message>
            <source>Ask the medium to take it down, and mark it when it is gone.</source>
            <translation>Be mediet ta bort det och markera när det är borta.</translation>
        </message>
        <message>
            <source>Print no more copies, and put away those that are left.</source>
            <translation>Tryck inga fler och lägg undan dem som finns kvar.</translation>
        </message>
        <message>
            <source>Have the stored copy of the page cleared, then mark it here.</source>
            <translation>Se till att den lagrade kopian av sidan raderas och markera det sedan här.</translation>
        </message>
        <message>
            <source>Marked as removed</source>
            <translation>Markerat som borttaget</translation>
        </message>
        <message>
            <source>Marked as asked for</source>
            <translation>Markerat som begärt</translation>
        </message>
        <message>
            <source>Write in the note why it cannot be done.</source>
            <translation>Skriv i anteckningen varför det inte går.</translation>
        </message>
        <message>
            <source>Marked as impossible</source>
            <translation>Markerat som omöjligt</translation>
        </message>
        <message>
            <source>Open again</source>
            <translation>Öppnat igen</translation>
        </message>
    </context>
    <context>
        <name>RemovalDialog</name>
        <message>
            <source>Somebody wants it removed</source>
            <translation>Någon vill ha bort bilden</translation>
        </message>
        <message>
            <source>Somebody who is not named here …</source>
            <translation>Någon som inte namnges här …</translation>
        </message>
        <message>
            <source>Who wants the picture removed?</source>
            <translation>Vem vill ha bort bilden?</translation>
        </message>
        <message>
            <source>No reason is needed. The picture is not published from now on, and what is out goes on the list of what must come down.</source>
            <translation>Ingen motivering behövs. Bilden publiceras inte från och med nu, och det som är ute hamnar på listan över det som måste tas bort.</translation>
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
            <translation>Bild</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Publicerat</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Ansvarig</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Tidsfrist</translation>
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
            <translation>Det som måste tas bort</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Sök</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>Att göra</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Gjort</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Alla</translation>
        </message>
        <message>
            <source>Somebody wants to withdraw …</source>
            <translation>Någon vill återkalla samtycket …</translation>
        </message>
        <message>
            <source>Letters …</source>
            <translation>Brev …</translation>
        </message>
        <message>
            <source>Withdrawals and removals</source>
            <translation>Återkallelser och borttagning</translation>
        </message>
        <message numerus="yes">
            <source>%n removal(s) past the due date. Do these first.</source>
            <translation>
                <numerusform>%n borttagning har passerat tidsfristen. Gör den först.</numerusform>
                <numerusform>%n borttagningar har passerat tidsfristen. Gör dem först.</numerusform>
            </translation>
        </message>
        <message>
            <source>Another branch or unit</source>
            <translation>En annan avdelning eller del av organisationen</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) late</source>
            <translation>
                <numerusform>%n dag efter tidsfristen</numerusform>
                <numerusform>%n dagar efter tidsfristen</numerusform>
            </translation>
        </message>
        <message>
            <source>Today</source>
            <translation>I dag</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) left</source>
            <translation>
                <numerusform>%n dag kvar</numerusform>
                <numerusform>%n dagar kvar</numerusform>
            </translation>
        </message>
        <message>
            <source>Asked, no answer yet</source>
            <translation>Begärt, väntar på svar</translation>
        </message>
        <message>
            <source>Removed</source>
            <translation>Borttaget</translation>
        </message>
        <message>
            <source>Cannot be done</source>
            <translation>Går inte att göra</translation>
        </message>
        <message>
            <source>Nothing is out that must come down. Withdrawals put it here by themselves.</source>
            <translation>Inget som ligger ute måste tas bort. När någon återkallar sitt samtycke kommer det hit av sig självt.</translation>
        </message>
        <message>
            <source>Nothing here.</source>
            <translation>Inget här.</translation>
        </message>
    </context>
    <context>
        <name>RestoreDialog</name>
        <message>
            <source>Restore from a backup</source>
            <translation>Återställ från en säkerhetskopia</translation>
        </message>
        <message>
            <source>No file chosen yet.</source>
            <translation>Ingen fil är vald ännu.</translation>
        </message>
        <message>
            <source>Choose the backup …</source>
            <translation>Välj säkerhetskopian …</translation>
        </message>
        <message>
            <source>Passphrase or recovery key</source>
            <translation>Lösenord eller återställningsnyckel</translation>
        </message>
        <message>
            <source>Show what I write</source>
            <translation>Visa det jag skriver</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Återställ</translation>
        </message>
        <message>
            <source>The file is called klarert-, a date, and .klarert. It can lie on a memory stick.</source>
            <translation>Filen heter klarert-, sedan ett datum, och slutar på .klarert. Den kan ligga på ett USB-minne.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
        <message>
            <source>The backup</source>
            <translation>Säkerhetskopian</translation>
        </message>
        <message>
            <source>Backups (*.klarert);;All files (*)</source>
            <translation>Säkerhetskopior (*.klarert);;Alla filer (*)</translation>
        </message>
        <message>
            <source>Taken on {date} at {time}.</source>
            <translation>Tagen {date} kl. {time}.</translation>
        </message>
        <message>
            <source>This computer can open it.</source>
            <translation>Den här datorn kan öppna den.</translation>
        </message>
        <message>
            <source>What was done since then is undone, names of faces too. Consents, withdrawals and publications that are newer than the backup are kept. The current register is set aside in its folder, not deleted.</source>
            <translation>Det som har gjorts sedan dess försvinner, även namn på ansikten. Samtycken, återkallelser och publiceringar som är nyare än kopian följer med. Registret som det är nu läggs åt sidan i sin mapp och raderas inte.</translation>
        </message>
        <message numerus="yes">
            <source>This is the backup of ANOTHER register. It takes the place of the one open now, with its %n person(s). The current register is set aside in its folder, not deleted.</source>
            <translation>
                <numerusform>Det här är en kopia av ett ANNAT register. Det ersätter det som är öppet nu, med %n person. Registret som det är nu läggs åt sidan i sin mapp och raderas inte.</numerusform>
                <numerusform>Det här är en kopia av ett ANNAT register. Det ersätter det som är öppet nu, med %n personer. Registret som det är nu läggs åt sidan i sin mapp och raderas inte.</numerusform>
            </translation>
        </message>
        <message>
            <source>The current register is empty; the backup takes its place.</source>
            <translation>Registret är tomt nu; kopian tar dess plats.</translation>
        </message>
        <message>
            <source>Replace this register</source>
            <translation>Byt ut det här registret</translation>
        </message>
        <message>
            <source>Write the passphrase or the recovery key.</source>
            <translation>Skriv lösenordet eller återställningsnyckeln.</translation>
        </message>
    </context>
    <context>
        <name>ReturnedActs</name>
        <message>
            <source>Remove the page</source>
            <translation>Ta bort sidan</translation>
        </message>
        <message>
            <source>Remove this page of {name}?</source>
            <translation>Ta bort den här sidan ({name})?</translation>
        </message>
        <message>
            <source>Its picture and everything read on it are deleted for good, and nothing of it is recorded. Keep the paper if it is somebody's answer.</source>
            <translation>Bilden av sidan och allt som lästs raderas för gott, och inget av det registreras. Spara papperet om det är ett svar från någon.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Ta bort</translation>
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
            <translation>Svaren</translation>
        </message>
        <message>
            <source>Answers from</source>
            <translation>Svaren från</translation>
        </message>
        <message>
            <source>Take the older form</source>
            <translation>Använd den äldre blanketten</translation>
        </message>
        <message>
            <source>It is another copy, file it too</source>
            <translation>Arkivera även detta exemplar</translation>
        </message>
        <message>
            <source>These sides are of one sheet</source>
            <translation>De här sidorna hör till samma ark</translation>
        </message>
        <message>
            <source>All the others are empty</source>
            <translation>Alla de andra är tomma</translation>
        </message>
        <message>
            <source>When you have looked at the page: every box without an answer is a no</source>
            <translation>När du har tittat på sidan: varje ruta utan svar är ett nej</translation>
        </message>
    </context>
    <context>
        <name>ReturnedEmpty</name>
        <message>
            <source>Read the forms that came back</source>
            <translation>Läs blanketterna som har lämnats in</translation>
        </message>
        <message>
            <source>Scan the whole pile into one file, or photograph each page from above with all four corners.</source>
            <translation>Skanna hela bunten till en fil, eller fotografera varje sida rakt uppifrån med alla fyra hörn.</translation>
        </message>
        <message>
            <source>Drop the files or the folder here. The program finds who each page is from, and the ticks.</source>
            <translation>Släpp filerna eller mappen här. Programmet hittar vem varje sida är från, och kryssen.</translation>
        </message>
        <message>
            <source>Look at each page beside what was read, correct it, and approve. Before that nothing counts.</source>
            <translation>Jämför varje sida med det som lästes, rätta och godkänn. Innan dess gäller ingenting.</translation>
        </message>
        <message>
            <source>Choose scans or pictures …</source>
            <translation>Välj skanningar eller bilder …</translation>
        </message>
        <message>
            <source>or drop PDF files, pictures or a folder here</source>
            <translation>eller släpp PDF-filer, bilder eller en mapp här</translation>
        </message>
        <message>
            <source>Drop returned forms here</source>
            <translation>Släpp inlämnade blanketter här</translation>
        </message>
    </context>
    <context>
        <name>ReturnedForms</name>
        <message>
            <source>Add scans or pictures …</source>
            <translation>Lägg till skanningar eller bilder …</translation>
        </message>
        <message>
            <source>Pages that came back</source>
            <translation>Sidor som har lämnats in</translation>
        </message>
        <message>
            <source>Scans and pictures</source>
            <translation>Skanningar och bilder</translation>
        </message>
        <message>
            <source>Add scans or pictures</source>
            <translation>Lägg till skanningar eller bilder</translation>
        </message>
        <message numerus="yes">
            <source>%n page(s) to look at</source>
            <translation>
                <numerusform>%n sida att titta på</numerusform>
                <numerusform>%n sidor att titta på</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n form(s) filed and gone from the list</source>
            <translation>
                <numerusform>%n blankett är arkiverad och borta från listan</numerusform>
                <numerusform>%n blanketter är arkiverade och borta från listan</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n form(s) filed. The pile is done.</source>
            <translation>
                <numerusform>%n blankett är arkiverad. Bunten är klar.</numerusform>
                <numerusform>%n blanketter är arkiverade. Bunten är klar.</numerusform>
            </translation>
        </message>
        <message>
            <source>Reading the first page …</source>
            <translation>Läser första sidan …</translation>
        </message>
        <message>
            <source>Filed for {name}, with the page as proof.</source>
            <translation>Arkiverad för {name}, med sidan som bevis.</translation>
        </message>
        <message>
            <source>Approved for {name}. It is filed when side {number} is approved.</source>
            <translation>Godkänd för {name}. Den arkiveras när sida {number} är godkänd.</translation>
        </message>
    </context>
    <context>
        <name>ReturnedPaper</name>
        <message>
            <source>Opening the page …</source>
            <translation>Öppnar sidan …</translation>
        </message>
        <message>
            <source>The picture of the page is not here yet. Look at the page before you approve it.</source>
            <translation>Bilden av sidan är inte här än. Titta på sidan innan du godkänner den.</translation>
        </message>
    </context>
    <context>
        <name>ReturnedProblem</name>
        <message>
            <source>What is wrong with the page</source>
            <translation>Vad som är fel med sidan</translation>
        </message>
        <message>
            <source>A new scan or photograph of the same page can be added at any time; then remove this one.</source>
            <translation>En ny skanning eller bild av samma sida kan läggas till när som helst. Ta sedan bort den här.</translation>
        </message>
        <message>
            <source>Remove this page …</source>
            <translation>Ta bort sidan …</translation>
        </message>
        <message>
            <source>{state}. Nothing is recorded before all sides are approved.</source>
            <translation>{state}. Inget registreras förrän alla sidor är godkända.</translation>
        </message>
        <message>
            <source>The other side has not come back: look for it in the pile, and scan or photograph it.</source>
            <translation>Den andra sidan har inte kommit in: leta i bunten och skanna eller fotografera den.</translation>
        </message>
        <message>
            <source>Change the answers</source>
            <translation>Ändra svaren</translation>
        </message>
        <message>
            <source>File this side alone</source>
            <translation>Arkivera bara den här sidan</translation>
        </message>
        <message>
            <source>When the other side will not come; it can still be filed later</source>
            <translation>När den andra sidan inte kommer. Den kan ändå arkiveras senare</translation>
        </message>
        <message>
            <source>The corner with the reference, enlarged</source>
            <translation>Hörnet med referensen, förstorat</translation>
        </message>
        <message>
            <source>Reference on the paper</source>
            <translation>Referensen på papperet</translation>
        </message>
        <message>
            <source>Such as 7KQ2-M4XA</source>
            <translation>Till exempel 7KQ2-M4XA</translation>
        </message>
        <message>
            <source>Which side</source>
            <translation>Vilken sida</translation>
        </message>
        <message>
            <source>First side</source>
            <translation>Första sidan</translation>
        </message>
        <message>
            <source>Second side</source>
            <translation>Andra sidan</translation>
        </message>
        <message>
            <source>Read with this reference</source>
            <translation>Läs med den här referensen</translation>
        </message>
        <message>
            <source>The reference stands in the upper right corner, below the square code. Type it here:</source>
            <translation>Referensen står uppe till höger, under den fyrkantiga koden. Skriv in den här:</translation>
        </message>
        <message>
            <source>One of these letters was misread. Look at the corner again, letter by letter.</source>
            <translation>Ett av tecknen är felläst. Titta på hörnet igen, tecken för tecken.</translation>
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
        <message numerus="yes">
            <source>%n picture(s) searched</source>
            <translation>
                <numerusform>%n bild är genomsökt</numerusform>
                <numerusform>%n bilder är genomsökta</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) not searched</source>
            <translation>
                <numerusform>%n fil är inte genomsökt</numerusform>
                <numerusform>%n filer är inte genomsökta</numerusform>
            </translation>
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
        <name>SameSheetDialog</name>
        <message>
            <source>The other guardian</source>
            <translation>Den andra vårdnadshavaren</translation>
        </message>
        <message>
            <source>Record the signature of {name} from the same sheet</source>
            <translation>Registrera underskriften från {name} på samma blad</translation>
        </message>
        <message>
            <source>The signature is recorded</source>
            <translation>Underskriften är registrerad</translation>
        </message>
        <message>
            <source>{name} has another guardian, whose yes is needed too. The scan is used again, the ticks are not: each guardian answers alone.</source>
            <translation>{name} har en vårdnadshavare till, som också måste säga ja. Den skannade blanketten används igen, men inte kryssen: var och en svarar för sig.</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Senare</translation>
        </message>
    </context>
    <context>
        <name>SavingDialog</name>
        <message>
            <source>Press Escape once more to leave without saving.</source>
            <translation>Tryck på Escape en gång till för att lämna utan att spara.</translation>
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
            <source>Choose a file: {name}</source>
            <translation>Välj en fil: {name}</translation>
        </message>
        <message>
            <source>{file} is here already; it is kept once.</source>
            <translation>{file} finns redan här; den sparas bara en gång.</translation>
        </message>
        <message>
            <source>Reading the file …</source>
            <translation>Läser filen …</translation>
        </message>
        <message>
            <source>{file} is already kept with what was recorded for {name} on {date}.</source>
            <translation>{file} finns redan i registret, med det som registrerades för {name} {date}.</translation>
        </message>
        <message>
            <source>Show {file} in full size</source>
            <translation>Visa {file} i full storlek</translation>
        </message>
        <message>
            <source>Paper kept elsewhere</source>
            <translation>Papper på annan plats</translation>
        </message>
        <message>
            <source>Leave out {file}</source>
            <translation>Ta bort {file}</translation>
        </message>
        <message>
            <source>Scans</source>
            <translation>Skannade filer</translation>
        </message>
    </context>
    <context>
        <name>ScanFolder</name>
        <message numerus="yes">
            <source>%n page(s) from the scanner wait under Forms</source>
            <translation>
                <numerusform>%n sida från skannern väntar under Blanketter</numerusform>
                <numerusform>%n sidor från skannern väntar under Blanketter</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ScannerCard</name>
        <message>
            <source>Look now</source>
            <translation>Titta nu</translation>
        </message>
        <message>
            <source>Take them in anyway</source>
            <translation>Ta in dem ändå</translation>
        </message>
        <message>
            <source>Stop watching</source>
            <translation>Sluta bevaka</translation>
        </message>
        <message>
            <source>Folder of the scanner</source>
            <translation>Skannerns mapp</translation>
        </message>
        <message>
            <source>If your scanner saves into a folder, forms that come into it wait under Forms by themselves. The files stay as they are, and nothing is recorded before somebody has looked at each page.</source>
            <translation>Om skannern sparar i en mapp kan blanketter som kommer dit vänta under Blanketter av sig själva. Filerna rörs inte, och inget registreras innan någon har tittat på varje sida.</translation>
        </message>
        <message>
            <source>Another folder …</source>
            <translation>En annan mapp …</translation>
        </message>
        <message>
            <source>Choose a folder …</source>
            <translation>Välj mapp …</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) without a form were left alone: {names}</source>
            <translation>
                <numerusform>%n fil utan blankett har lämnats i fred: {names}</numerusform>
                <numerusform>%n filer utan blankett har lämnats i fred: {names}</numerusform>
            </translation>
        </message>
        <message>
            <source>No folder is watched</source>
            <translation>Ingen mapp bevakas</translation>
        </message>
        <message>
            <source>The folder cannot be reached now</source>
            <translation>Mappen går inte att nå just nu</translation>
        </message>
        <message>
            <source>Looking …</source>
            <translation>Letar …</translation>
        </message>
        <message numerus="yes">
            <source>%n page(s) came in since the program was started</source>
            <translation>
                <numerusform>%n sida har kommit in sedan programmet startades</numerusform>
                <numerusform>%n sidor har kommit in sedan programmet startades</numerusform>
            </translation>
        </message>
        <message>
            <source>Waiting for the first page</source>
            <translation>Väntar på den första sidan</translation>
        </message>
        <message>
            <source>It is looked for again every half minute. Nothing is lost: what comes later is read.</source>
            <translation>Programmet försöker igen varje halvminut. Inget går förlorat: det som kommer senare läses in.</translation>
        </message>
        <message>
            <source>{service} copies this folder to the internet, signed forms with it. Choose another.</source>
            <translation>{service} kopierar den här mappen till internet, med underskrivna blanketter. Välj en annan.</translation>
        </message>
        <message>
            <source>Where the scanner saves</source>
            <translation>Var skannern sparar</translation>
        </message>
    </context>
    <context>
        <name>SelectionBar</name>
        <message>
            <source>Clear the selection</source>
            <translation>Rensa urvalet</translation>
        </message>
        <message>
            <source>Move to event …</source>
            <translation>Flytta till evenemang …</translation>
        </message>
        <message>
            <source>Photographer …</source>
            <translation>Fotograf …</translation>
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
        <message>
            <source>Log as published …</source>
            <translation>Logga som publicerad …</translation>
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
        <name>SetUpCard</name>
        <message>
            <source>Set up …</source>
            <translation>Kom i gång …</translation>
        </message>
        <message>
            <source>The set-up is not finished</source>
            <translation>Allt är inte på plats än</translation>
        </message>
        <message>
            <source>Nobody has said yet what the branch is called and where it publishes.</source>
            <translation>Ingen har ännu sagt vad avdelningen heter och var den publicerar.</translation>
        </message>
    </context>
    <context>
        <name>SetUpDialog</name>
        <message>
            <source>Set up Klarert</source>
            <translation>Kom i gång med Klarert</translation>
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
            <translation>Var publicerar ni?</translation>
        </message>
        <message>
            <source>Welcome to Klarert</source>
            <translation>Välkommen till Klarert</translation>
        </message>
        <message>
            <source>Less than a minute, and everything can be changed later under Settings. Nothing leaves this computer.</source>
            <translation>Mindre än en minut, och allt kan ändras senare under Inställningar. Inget lämnar den här datorn.</translation>
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
            <translation>Avdelningens namn</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Ditt namn</translation>
        </message>
        <message>
            <source>So that everybody sees who recorded what.</source>
            <translation>Så att alla ser vem som har registrerat vad.</translation>
        </message>
        <message>
            <source>Choose a folder …</source>
            <translation>Välj mapp …</translation>
        </message>
        <message>
            <source>A backup every day</source>
            <translation>Säkerhetskopia varje dag</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>Hoppa över</translation>
        </message>
        <message>
            <source>Save and begin</source>
            <translation>Spara och börja</translation>
        </message>
        <message>
            <source>Get a register from a backup …</source>
            <translation>Hämta ett register från en säkerhetskopia …</translation>
        </message>
        <message>
            <source>Where the backups go</source>
            <translation>Var säkerhetskopiorna ska ligga</translation>
        </message>
        <message>
            <source>Encrypted. Best on a memory stick or another disk, so that both are not lost at once.</source>
            <translation>Krypterad. Helst på ett USB-minne eller en annan disk, så att inte båda går förlorade samtidigt.</translation>
        </message>
        <message>
            <source>Write the name of the branch.</source>
            <translation>Skriv avdelningens namn.</translation>
        </message>
        <message>
            <source>Choose at least one place.</source>
            <translation>Välj minst ett ställe.</translation>
        </message>
        <message>
            <source>Somebody has set up this register meanwhile. Press Skip, and look under Settings.</source>
            <translation>Någon annan har redan fyllt i det här för registret. Tryck på Hoppa över och titta under Inställningar.</translation>
        </message>
        <message>
            <source>Press Escape once more to leave without saving.</source>
            <translation>Tryck på Escape en gång till för att lämna utan att spara.</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Organisation</source>
            <translation>Organisation</translation>
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
            <translation>Språk och utseende</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Nycklar</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>Säkerhetskopia</translation>
        </message>
        <message>
            <source>Scanner</source>
            <translation>Skanner</translation>
        </message>
        <message>
            <source>Export and import</source>
            <translation>Export och import</translation>
        </message>
        <message>
            <source>Parts of the settings</source>
            <translation>Delar av inställningarna</translation>
        </message>
        <message>
            <source>Users</source>
            <translation>Användare</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Inställningar</translation>
        </message>
    </context>
    <context>
        <name>SignatureField</name>
        <message>
            <source>{field}: the handwriting, enlarged</source>
            <translation>{field}: det handskrivna, förstorat</translation>
        </message>
        <message>
            <source>That is no signature</source>
            <translation>Det är ingen underskrift</translation>
        </message>
        <message>
            <source>Is this a signature?</source>
            <translation>Är det här en underskrift?</translation>
        </message>
        <message>
            <source>Signature found</source>
            <translation>Underskrift hittad</translation>
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
            <translation>Relation till barnet</translation>
        </message>
        <message>
            <source>Has parental responsibility?</source>
            <translation>Har vårdnaden?</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>Proposed. Compare it with the handwriting.</source>
            <translation>Förslag. Jämför med det handskrivna.</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Underskrift</translation>
        </message>
        <message>
            <source>Something is written there</source>
            <translation>Något är skrivet där</translation>
        </message>
        <message>
            <source>Nothing is written on this line.</source>
            <translation>Inget är skrivet på den här raden.</translation>
        </message>
    </context>
    <context>
        <name>SplitDialog</name>
        <message>
            <source>Split by day</source>
            <translation>Dela upp efter dag</translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s)</source>
            <translation>
                <numerusform>%n bild</numerusform>
                <numerusform>%n bilder</numerusform>
            </translation>
        </message>
        <message>
            <source>stay in “{title}”</source>
            <translation>stannar i ”{title}”</translation>
        </message>
        <message>
            <source>Title of the event on {day}</source>
            <translation>Namn på evenemanget {day}</translation>
        </message>
        <message>
            <source>All pictures of this event are from one day.</source>
            <translation>Alla bilder från det här evenemanget är från en dag.</translation>
        </message>
        <message numerus="yes">
            <source>%n consent(s) hold for just this event. They cover the pictures that stay, not those of the new events: these will be blocked until somebody signs again.</source>
            <translation>
                <numerusform>%n samtycke gäller bara det här evenemanget. Det täcker bilderna som blir kvar, inte dem i de nya evenemangen: de stoppas tills någon skriver under på nytt.</numerusform>
                <numerusform>%n samtycken gäller bara det här evenemanget. De täcker bilderna som blir kvar, inte dem i de nya evenemangen: de stoppas tills någon skriver under på nytt.</numerusform>
            </translation>
        </message>
        <message>
            <source>Split</source>
            <translation>Dela upp</translation>
        </message>
        <message>
            <source>Each new event takes over what is said about this one and who was there. A day without a title stays where it is, and so do pictures whose day is not known.</source>
            <translation>Varje nytt evenemang tar över det som är sagt om det här och vilka som var där. En dag utan namn stannar där den är, och det gör också bilder utan känd dag.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
        <message>
            <source>Give at least one day a title.</source>
            <translation>Ge minst en dag ett namn.</translation>
        </message>
        <message>
            <source>Give the event a title.</source>
            <translation>Ge evenemanget ett namn.</translation>
        </message>
        <message>
            <source>There is an event with this title already. Give this one a title of its own.</source>
            <translation>Det finns redan ett evenemang med det här namnet. Ge det här ett eget namn.</translation>
        </message>
        <message numerus="yes">
            <source>The event is split: %n new event(s)</source>
            <translation>
                <numerusform>Evenemanget är uppdelat: %n nytt</numerusform>
                <numerusform>Evenemanget är uppdelat: %n nya</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StateCard</name>
        <message>
            <source>Say the age …</source>
            <translation>Ange ålder …</translation>
        </message>
        <message>
            <source>Nothing is recorded about what this person wants.</source>
            <translation>Det är inte registrerat vad personen vill.</translation>
        </message>
    </context>
    <context>
        <name>StatementDialog</name>
        <message>
            <source>I act as data steward</source>
            <translation>Jag gör detta som registeransvarig</translation>
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
            <translation>Tryck på Escape en gång till för att lämna utan att registrera.</translation>
        </message>
        <message>
            <source>Say that you act as data steward, or leave it to them.</source>
            <translation>Kryssa för att du gör detta som registeransvarig, eller överlåt det till den som är det.</translation>
        </message>
        <message>
            <source>The old entry stays in the log; nothing is deleted.</source>
            <translation>Det gamla står kvar i loggen; inget raderas.</translation>
        </message>
        <message>
            <source>Not recorded yet: see what is marked above.</source>
            <translation>Inte registrerat än: se det som är markerat ovan.</translation>
        </message>
    </context>
    <context>
        <name>TickPanel</name>
        <message numerus="yes">
            <source>%n other place(s): no</source>
            <translation>
                <numerusform>%n annat ställe: nej</numerusform>
                <numerusform>%n andra ställen: nej</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n place(s): no</source>
            <translation>
                <numerusform>%n ställe: nej</numerusform>
                <numerusform>%n ställen: nej</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TickQuestions</name>
        <message>
            <source>More boxes</source>
            <translation>Fler rutor</translation>
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
            <source>Parental responsibility</source>
            <translation>Vårdnad</translation>
        </message>
        <message>
            <source>We are two with parental responsibility</source>
            <translation>Vi är två vårdnadshavare</translation>
        </message>
        <message>
            <source>I have it alone</source>
            <translation>Jag är ensam vårdnadshavare</translation>
        </message>
        <message>
            <source>What, and which pictures</source>
            <translation>Vad och vilka bilder</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Var</translation>
        </message>
        <message>
            <source>What for</source>
            <translation>Till vad</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Namn</translation>
        </message>
        <message>
            <source>Answers of their own</source>
            <translation>Egna svar</translation>
        </message>
        <message>
            <source>Membership and health may show</source>
            <translation>Medlemskap och hälsa får synas</translation>
        </message>
        <message>
            <source>Other parts of the organisation may use them</source>
            <translation>Andra delar av organisationen får använda bilderna</translation>
        </message>
        <message>
            <source>Face recognition</source>
            <translation>Ansiktsigenkänning</translation>
        </message>
        <message>
            <source>A guardian has been told</source>
            <translation>En vårdnadshavare är informerad</translation>
        </message>
        <message>
            <source>For the branch</source>
            <translation>Ni fyller i</translation>
        </message>
        <message>
            <source>On paper</source>
            <translation>På papper</translation>
        </message>
        <message>
            <source>Digitally</source>
            <translation>Digitalt</translation>
        </message>
        <message>
            <source>Spoken, with a witness</source>
            <translation>Muntligt, med vittne</translation>
        </message>
        <message>
            <source>By form</source>
            <translation>På blankett</translation>
        </message>
        <message>
            <source>By email</source>
            <translation>Via e-post</translation>
        </message>
        <message>
            <source>By phone</source>
            <translation>Per telefon</translation>
        </message>
        <message>
            <source>In person</source>
            <translation>Öga mot öga</translation>
        </message>
        <message>
            <source>By message or comment</source>
            <translation>I ett meddelande eller en kommentar</translation>
        </message>
        <message>
            <source>Only from “{title}”</source>
            <translation>Bara från ”{title}”</translation>
        </message>
        <message>
            <source>Only from one event</source>
            <translation>Bara från ett evenemang</translation>
        </message>
        <message>
            <source>All activities until {date}</source>
            <translation>Alla aktiviteter till och med {date}</translation>
        </message>
        <message>
            <source>All activities</source>
            <translation>Alla aktiviteter</translation>
        </message>
        <message>
            <source>Yes, but not everywhere</source>
            <translation>Ja, men inte överallt</translation>
        </message>
        <message>
            <source>The child's own answer</source>
            <translation>Barnets eget svar</translation>
        </message>
        <message>
            <source>May we take pictures of you?</source>
            <translation>Får vi ta bilder på dig?</translation>
        </message>
        <message>
            <source>May we film you?</source>
            <translation>Får vi filma dig?</translation>
        </message>
        <message>
            <source>May we show them to others?</source>
            <translation>Får vi visa dem för andra?</translation>
        </message>
        <message>
            <source>The child answered</source>
            <translation>Barnet svarade själv</translation>
        </message>
        <message>
            <source>Too young to answer</source>
            <translation>För liten för att svara</translation>
        </message>
        <message>
            <source>Filled in by an adult</source>
            <translation>Den som frågade har kryssat i</translation>
        </message>
        <message>
            <source>Whom it is about</source>
            <translation>Vem det gäller</translation>
        </message>
        <message>
            <source>Themselves</source>
            <translation>Den som skriver</translation>
        </message>
        <message>
            <source>Somebody they speak for</source>
            <translation>Någon annan (vårdnadshavare eller ställföreträdare skriver)</translation>
        </message>
        <message>
            <source>Somebody who has died</source>
            <translation>Någon som har dött</translation>
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
            <source>Only some places</source>
            <translation>Bara vissa ställen</translation>
        </message>
        <message>
            <source>Only some pictures</source>
            <translation>Bara vissa bilder</translation>
        </message>
        <message>
            <source>Only the name</source>
            <translation>Bara namnet</translation>
        </message>
        <message>
            <source>Only film or voice</source>
            <translation>Bara film eller röst</translation>
        </message>
        <message>
            <source>Only sharing with other parts of the organisation</source>
            <translation>Bara delning med andra delar av organisationen</translation>
        </message>
        <message>
            <source>Only face recognition</source>
            <translation>Bara ansiktsigenkänning</translation>
        </message>
        <message>
            <source>What they want</source>
            <translation>Önskemål</translation>
        </message>
        <message>
            <source>Remove the pictures</source>
            <translation>Ta bort bilderna</translation>
        </message>
        <message>
            <source>Make them unrecognisable</source>
            <translation>Gör personen oigenkännlig</translation>
        </message>
        <message>
            <source>Do not use them again</source>
            <translation>Använd dem inte igen</translation>
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
        <name>TodayPage</name>
        <message>
            <source>Check a picture …</source>
            <translation>Kontrollera en bild …</translation>
        </message>
        <message>
            <source>Add a folder …</source>
            <translation>Lägg till en mapp …</translation>
        </message>
        <message>
            <source>May this picture be used?</source>
            <translation>Får den här bilden användas?</translation>
        </message>
        <message>
            <source>Drop a picture here for the answer. Drop a folder to add it.</source>
            <translation>Släpp en bild här så får du svaret. Släpp en mapp för att lägga till den.</translation>
        </message>
        <message>
            <source>Drop pictures or a folder</source>
            <translation>Släpp bilder eller en mapp</translation>
        </message>
        <message>
            <source>Nothing needs doing.</source>
            <translation>Inget är bråttom och inget väntar.</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) to do.</source>
            <translation>
                <numerusform>%n sak att göra.</numerusform>
                <numerusform>%n saker att göra.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n is (are) urgent.</source>
            <translation>
                <numerusform>%n är brådskande.</numerusform>
                <numerusform>%n är brådskande.</numerusform>
            </translation>
        </message>
        <message>
            <source>Urgent</source>
            <translation>Brådskande</translation>
        </message>
        <message>
            <source>Soon</source>
            <translation>Snart</translation>
        </message>
        <message>
            <source>Can wait</source>
            <translation>Kan vänta</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>och %n till</numerusform>
                <numerusform>och %n till</numerusform>
            </translation>
        </message>
        <message>
            <source>The folder with your pictures</source>
            <translation>Mappen med bilderna</translation>
        </message>
        <message>
            <source>The picture to check</source>
            <translation>Bilden som ska kontrolleras</translation>
        </message>
    </context>
    <context>
        <name>UnlockDialog</name>
        <message>
            <source>It is protected by a passphrase.</source>
            <translation>Det skyddas av ett lösenord.</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Lösenord</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öppna</translation>
        </message>
        <message>
            <source>Open the register</source>
            <translation>Öppna registret</translation>
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
            <source>These files lie in the folders that were searched, but nobody knows who is in them. Treat them as not checked.</source>
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
            <source>Unknown</source>
            <translation>Okänd</translation>
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
            <source>This is about {channel}, where it is posted as well.</source>
            <translation>Det här gäller {channel}, där bilden också läggs ut.</translation>
        </message>
        <message>
            <source>It does not hold here: {why}</source>
            <translation>Det gäller inte här: {why}</translation>
        </message>
        <message>
            <source>Exception for one person</source>
            <translation>Undantag för en person</translation>
        </message>
        <message>
            <source>Exception for the picture</source>
            <translation>Undantag för bilden</translation>
        </message>
        <message>
            <source>Remove the exception</source>
            <translation>Ta bort undantaget</translation>
        </message>
        <message>
            <source>Open the link</source>
            <translation>Öppna länken</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) stop the picture.</source>
            <translation>
                <numerusform>%n person stoppar bilden.</numerusform>
                <numerusform>%n personer stoppar bilden.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n must be reviewed.</source>
            <translation>
                <numerusform>%n behöver granskas.</numerusform>
                <numerusform>%n behöver granskas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n are clear.</source>
            <translation>
                <numerusform>%n är klar.</numerusform>
                <numerusform>%n är klara.</numerusform>
            </translation>
        </message>
        <message>
            <source>On {date} the answer becomes: {verdict}.</source>
            <translation>Den {date} blir svaret: {verdict}.</translation>
        </message>
        <message>
            <source>The answer changes on {date}: {reason}</source>
            <translation>Svaret ändras {date}: {reason}</translation>
        </message>
        <message>
            <source>Is also posted on {channels}.</source>
            <translation>Läggs också ut på {channels}.</translation>
        </message>
        <message>
            <source>{name} is responsible for the channel.</source>
            <translation>{name} ansvarar för kanalen.</translation>
        </message>
        <message>
            <source>By the branch's rules, version {version}.</source>
            <translation>Enligt avdelningens regler, version {version}.</translation>
        </message>
    </context>
    <context>
        <name>WardsCard</name>
        <message>
            <source>until {date}</source>
            <translation>till och med {date}</translation>
        </message>
        <message>
            <source>Speaks for</source>
            <translation>Talar för</translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <source>Choose a folder …</source>
            <translation>Välj mapp …</translation>
        </message>
        <message>
            <source>Go to forms</source>
            <translation>Gå till blanketterna</translation>
        </message>
        <message>
            <source>Say who you are …</source>
            <translation>Berätta vilka ni är …</translation>
        </message>
        <message>
            <source>Get a register from a backup …</source>
            <translation>Hämta ett register från en säkerhetskopia …</translation>
        </message>
        <message>
            <source>Try with practice pictures</source>
            <translation>Prova med övningsbilder</translation>
        </message>
        <message>
            <source>Choose the folder of pictures</source>
            <translation>Välj mappen med bilder</translation>
        </message>
        <message>
            <source>The pictures stay where they are. The faces are found while you do something else.</source>
            <translation>Bilderna ligger kvar där de är. Ansiktena hittas medan du gör något annat.</translation>
        </message>
        <message>
            <source>Say who is in them</source>
            <translation>Säg vilka som är på dem</translation>
        </message>
        <message>
            <source>Faces that look alike are put in groups. Name a group, and all its pictures are done.</source>
            <translation>Ansikten som liknar varandra samlas i grupper. Ge gruppen ett namn så är alla bilderna märkta.</translation>
        </message>
        <message>
            <source>Record the signed forms</source>
            <translation>Registrera de underskrivna blanketterna</translation>
        </message>
        <message>
            <source>What each person said yes and no to. Then every picture has its answer.</source>
            <translation>Vad varje person har sagt ja och nej till. Då har varje bild ett svar.</translation>
        </message>
        <message>
            <source>Welcome to Klarert</source>
            <translation>Välkommen till Klarert</translation>
        </message>
        <message>
            <source>Three steps, and you know which pictures you may use. Nothing leaves this computer.</source>
            <translation>Tre steg, sedan vet du vilka bilder ni får använda. Inget lämnar den här datorn.</translation>
        </message>
        <message>
            <source>You can also drop a folder anywhere in the window.</source>
            <translation>Du kan också släppa en mapp var som helst i fönstret.</translation>
        </message>
        <message>
            <source>Name the faces</source>
            <translation>Ge ansiktena namn</translation>
        </message>
        <message>
            <source>Ready when the pictures are read</source>
            <translation>Klar när bilderna är lästa</translation>
        </message>
    </context>
    <context>
        <name>WhoField</name>
        <message>
            <source>If one is written there, tick “Born” and type it.</source>
            <translation>Står det ett datum där, kryssa för ”Född” och skriv in det.</translation>
        </message>
        <message>
            <source>Born</source>
            <translation>Född</translation>
        </message>
        <message>
            <source>Somebody new: {name}</source>
            <translation>Ny person: {name}</translation>
        </message>
        <message>
            <source>Somebody new, as on the other side: {name}</source>
            <translation>Ny person, samma som på den andra sidan: {name}</translation>
        </message>
        <message>
            <source>Several people have this name. Choose from the list which one it is.</source>
            <translation>Flera har det här namnet. Välj i listan vem det är.</translation>
        </message>
        <message>
            <source>Counted as grown up: no birth date is written.</source>
            <translation>Räknas som vuxen: det står inget födelsedatum.</translation>
        </message>
    </context>
    <context>
        <name>WhoseDialog</name>
        <message>
            <source>Somebody wants to withdraw</source>
            <translation>Någon vill återkalla sitt samtycke</translation>
        </message>
        <message>
            <source>Search by name</source>
            <translation>Sök efter namn</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personer</translation>
        </message>
        <message>
            <source>Next …</source>
            <translation>Vidare …</translation>
        </message>
        <message>
            <source>Whose consent is it?</source>
            <translation>Vems samtycke gäller det?</translation>
        </message>
        <message>
            <source>A guardian withdraws for the child: choose the child.</source>
            <translation>Återkallar en vårdnadshavare för barnet? Välj barnet.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
        <message>
            <source>Nobody here has that name. If they can be recognised in a picture, open the picture and choose “Somebody wants it removed …”.</source>
            <translation>Ingen här heter så. Kan personen kännas igen på en bild öppnar du bilden och väljer ”Någon vill ha bort den …”.</translation>
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
            <translation>Återkalla samtycke</translation>
        </message>
        <message>
            <source>Correct a withdrawal</source>
            <translation>Rätta en återkallelse</translation>
        </message>
        <message>
            <source>Who withdraws</source>
            <translation>Vem återkallar samtycket</translation>
        </message>
        <message>
            <source>What is withdrawn</source>
            <translation>Vad återkallas</translation>
        </message>
        <message>
            <source>How it was said</source>
            <translation>Hur det sades</translation>
        </message>
        <message>
            <source>What about pictures that are out already</source>
            <translation>Vad gäller redan publicerade bilder</translation>
        </message>
        <message>
            <source>Received on</source>
            <translation>Mottaget</translation>
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
            <source>Name</source>
            <translation>Namn</translation>
        </message>
        <message>
            <source>Letter or message</source>
            <translation>Brev eller meddelande</translation>
        </message>
        <message>
            <source>Drop the letter or a picture of the message here, in one file.</source>
            <translation>Släpp brevet eller en bild av meddelandet här, i en fil.</translation>
        </message>
        <message>
            <source>Whoever is in the picture</source>
            <translation>Den som är på bilden</translation>
        </message>
        <message>
            <source>Next of kin</source>
            <translation>Anhörig</translation>
        </message>
        <message>
            <source>An authority</source>
            <translation>En myndighet</translation>
        </message>
        <message>
            <source>Replaces the entry of {date}</source>
            <translation>Ersätter det som registrerades {date}</translation>
        </message>
        <message>
            <source>A withdrawal is a no. Only the data steward may replace a no.</source>
            <translation>En återkallelse är ett nej. Bara den registeransvariga får ersätta ett nej.</translation>
        </message>
        <message>
            <source>Who is it about?</source>
            <translation>Vem gäller det?</translation>
        </message>
        <message>
            <source>What can we call them?</source>
            <translation>Vad kan vi kalla personen?</translation>
        </message>
        <message>
            <source>The name in the comment, or a few words, so that you find them again.</source>
            <translation>Namnet i kommentaren, eller några ord, så att du hittar personen igen.</translation>
        </message>
        <message>
            <source>Who withdraws?</source>
            <translation>Vem återkallar samtycket?</translation>
        </message>
        <message>
            <source>What?</source>
            <translation>Vad?</translation>
        </message>
        <message>
            <source>Which channels?</source>
            <translation>Vilka kanaler?</translation>
        </message>
        <message>
            <source>Which of them?</source>
            <translation>Vilket av dem?</translation>
        </message>
        <message>
            <source>Which pictures?</source>
            <translation>Vilka bilder?</translation>
        </message>
        <message>
            <source>What is out already?</source>
            <translation>Vad händer med det som redan är publicerat?</translation>
        </message>
        <message>
            <source>How was it said?</source>
            <translation>Hur sades det?</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Anteckning</translation>
        </message>
        <message>
            <source>Somebody who is not in the register</source>
            <translation>Någon som inte finns i registret</translation>
        </message>
        <message>
            <source>No reason is needed. It counts from this moment.</source>
            <translation>Ingen motivering behövs. Det gäller från och med nu.</translation>
        </message>
        <message>
            <source>Which authority?</source>
            <translation>Vilken myndighet?</translation>
        </message>
        <message>
            <source>Which next of kin?</source>
            <translation>Vilken anhörig?</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Bilder</translation>
        </message>
        <message>
            <source>No picture shows this person yet.</source>
            <translation>Inga bilder visar den här personen än.</translation>
        </message>
        <message>
            <source>Looking up what will happen …</source>
            <translation>Tar reda på vad som kommer att hända …</translation>
        </message>
        <message>
            <source>Tasks that the old entry left stay open until you close them.</source>
            <translation>Uppgifter från det gamla står öppna tills du stänger dem.</translation>
        </message>
        <message>
            <source>Write what we can call them.</source>
            <translation>Skriv vad vi kan kalla personen.</translation>
        </message>
        <message>
            <source>Choose somebody from the list.</source>
            <translation>Välj en person i listan.</translation>
        </message>
        <message>
            <source>Write the name.</source>
            <translation>Skriv namnet.</translation>
        </message>
        <message>
            <source>Tick the channels.</source>
            <translation>Kryssa för kanalerna.</translation>
        </message>
        <message>
            <source>Tick the pictures.</source>
            <translation>Kryssa för bilderna.</translation>
        </message>
        <message>
            <source>Tick pictures, film or voice.</source>
            <translation>Kryssa för bilder, film eller röst.</translation>
        </message>
        <message>
            <source>It cannot have been received in the future.</source>
            <translation>Det kan inte ha mottagits i framtiden.</translation>
        </message>
    </context>
    <context>
        <name>WithdrawalHands</name>
        <message>
            <source>Whose consent is withdrawn?</source>
            <translation>Vems samtycke återkallas?</translation>
        </message>
        <message>
            <source>Who withdraws</source>
            <translation>Vem återkallar samtycket</translation>
        </message>
        <message>
            <source>Who withdraws?</source>
            <translation>Vem återkallar samtycket?</translation>
        </message>
        <message>
            <source>From which places?</source>
            <translation>Från vilka ställen?</translation>
        </message>
        <message>
            <source>Which pictures, word for word</source>
            <translation>Vilka bilder, ord för ord</translation>
        </message>
        <message>
            <source>Which pictures are meant?</source>
            <translation>Vilka bilder gäller det?</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Bilder</translation>
        </message>
        <message>
            <source>No picture shows this person yet.</source>
            <translation>Inga bilder visar den här personen än.</translation>
        </message>
        <message>
            <source>Received on</source>
            <translation>Mottaget</translation>
        </message>
        <message>
            <source>Signed on</source>
            <translation>Underskriven</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Underskrift</translation>
        </message>
        <message>
            <source>A withdrawal holds from the day it came in.</source>
            <translation>En återkallelse gäller från den dag den kom in.</translation>
        </message>
    </context>
    <context>
        <name>WrittenBox</name>
        <message>
            <source>{field}: the handwriting, enlarged</source>
            <translation>{field}: det handskrivna, förstorat</translation>
        </message>
    </context>
    <context>
        <name>WrittenDay</name>
        <message>
            <source>It stands so on the paper</source>
            <translation>Det står så på papperet</translation>
        </message>
    </context>
    <context>
        <name>WrongPerson</name>
        <message>
            <source>Whose entry is it?</source>
            <translation>Vem gäller det?</translation>
        </message>
    </context>
    <context>
        <name>_Notice</name>
        <message>
            <source>Yes, they were told</source>
            <translation>Ja, de fick veta det</translation>
        </message>
        <message>
            <source>How they were told</source>
            <translation>Hur de fick veta det</translation>
        </message>
        <message>
            <source>When they were told</source>
            <translation>När de fick veta det</translation>
        </message>
        <message>
            <source>Who told them</source>
            <translation>Vem som informerade</translation>
        </message>
        <message>
            <source>Being told is not the same as saying yes. It is kept, and counts as no consent.</source>
            <translation>Att få veta är inte detsamma som att säga ja. Det sparas men räknas inte som samtycke.</translation>
        </message>
    </context>
    <context>
        <name>_PickDialog</name>
        <message>
            <source>Search by name</source>
            <translation>Sök efter namn</translation>
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
            <translation>Visa {name}</translation>
        </message>
    </context>
    <context>
        <name>_Waiting</name>
        <message>
            <source>Putting the backup back</source>
            <translation>Återställer säkerhetskopian</translation>
        </message>
        <message>
            <source>Everything in it is checked first. The window then opens again.</source>
            <translation>Allt i den kontrolleras först. Sedan öppnas fönstret igen.</translation>
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
            <source>that an event was deleted</source>
            <translation>att ett evenemang raderades</translation>
        </message>
        <message>
            <source>that an event was split by day</source>
            <translation>att ett evenemang delades upp</translation>
        </message>
        <message>
            <source>that two events became one</source>
            <translation>att två evenemang slogs ihop</translation>
        </message>
        <message>
            <source>the photographer of pictures</source>
            <translation>fotografen på bilder</translation>
        </message>
        <message>
            <source>a change of who was at an event</source>
            <translation>en ändring av vilka som var på ett evenemang</translation>
        </message>
        <message>
            <source>what was answered at the first start</source>
            <translation>det som svarades vid första starten</translation>
        </message>
        <message>
            <source>where pictures lie</source>
            <translation>var bilder ligger</translation>
        </message>
        <message>
            <source>people from a list</source>
            <translation>personer från en lista</translation>
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
            <source>that two people look alike</source>
            <translation>att två personer liknar varandra</translation>
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
            <translation>vem som talar för ett barn</translation>
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
            <source>the order of the channels</source>
            <translation>kanalernas ordningsföljd</translation>
        </message>
        <message>
            <source>that a channel was deleted</source>
            <translation>att en kanal raderades</translation>
        </message>
        <message>
            <source>that somebody may use the program</source>
            <translation>att någon får använda programmet</translation>
        </message>
        <message>
            <source>a change of who uses the program</source>
            <translation>en ändring av vem som använder programmet</translation>
        </message>
        <message>
            <source>a change of the organisation</source>
            <translation>en ändring av organisationen</translation>
        </message>
        <message>
            <source>that forms were printed</source>
            <translation>att blanketter skrevs ut</translation>
        </message>
        <message>
            <source>that a page of a form was approved</source>
            <translation>att en sida av en blankett godkändes</translation>
        </message>
        <message>
            <source>that a page of a form waits again</source>
            <translation>att en sida av en blankett väntar igen</translation>
        </message>
        <message>
            <source>that pages of forms were deleted</source>
            <translation>att sidor av blanketter raderades</translation>
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
            <source>Done again: {what}</source>
            <translation>Gjort om: {what}</translation>
        </message>
        <message>
            <source>Not taken back, because later changes build on it: {what}</source>
            <translation>Inte ångrat, eftersom något senare bygger på det: {what}</translation>
        </message>
        <message>
            <source>Consents and withdrawals are not undone with Ctrl+Z: correct one with a new statement. Nothing was taken back.</source>
            <translation>Samtycken och återkallelser ångras inte med Ctrl+Z: rätta dem genom att registrera ett nytt svar. Inget har ångrats.</translation>
        </message>
        <message>
            <source>A decision about the rules is not undone with Ctrl+Z: decide again under Settings. Every version stays readable. Nothing was taken back.</source>
            <translation>Ett beslut om reglerna ångras inte med Ctrl+Z: besluta på nytt under Inställningar. Alla versioner går att läsa. Inget har ångrats.</translation>
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
        <name>ahead</name>
        <message>
            <source>Somebody</source>
            <translation>Någon</translation>
        </message>
        <message>
            <source>The consent for {channels} ends on {last}.</source>
            <translation>Samtycket till {channels} går ut {last}.</translation>
        </message>
        <message>
            <source>The consent from {who} for {channels} ends on {last}.</source>
            <translation>Samtycket från {who} till {channels} går ut {last}.</translation>
        </message>
        <message>
            <source>The consent for {channels} begins on {date}.</source>
            <translation>Samtycket till {channels} gäller från {date}.</translation>
        </message>
        <message>
            <source>Ask {who} again before {date}.</source>
            <translation>Fråga {who} igen före {date}.</translation>
        </message>
        <message>
            <source>{who} turns {age} on {date} and then decides alone.</source>
            <translation>{who} fyller {age} år {date} och bestämmer själv från och med då.</translation>
        </message>
        <message>
            <source>{who} turns {age} on {date}. After that nobody needs to judge maturity.</source>
            <translation>{who} fyller {age} år {date}. Därefter behöver ingen bedöma mognad.</translation>
        </message>
        <message>
            <source>From {date} what the guardians said no longer counts, unless {who} has confirmed it.</source>
            <translation>Från {date} gäller inte det vårdnadshavarna har sagt, om {who} inte själv har bekräftat det.</translation>
        </message>
        <message>
            <source>The protection of pictures after death ends on {last}.</source>
            <translation>Bildskyddet efter döden gäller till och med {last}.</translation>
        </message>
        <message>
            <source>{who} speaks for the person from {date}.</source>
            <translation>{who} talar för personen från {date}.</translation>
        </message>
        <message>
            <source>{who} no longer speaks for the person after {last}.</source>
            <translation>{who} talar inte längre för personen efter {last}.</translation>
        </message>
    </context>
    <context>
        <name>answer</name>
        <message>
            <source>no to all other places on the form</source>
            <translation>nej till alla andra platser på blanketten</translation>
        </message>
        <message>
            <source>no to {channels}</source>
            <translation>nej till {channels}</translation>
        </message>
        <message>
            <source>not for: {what} ({channels})</source>
            <translation>inte till: {what} ({channels})</translation>
        </message>
        <message>
            <source>not {what} ({channels})</source>
            <translation>inte {what} ({channels})</translation>
        </message>
        <message>
            <source>not for: {what}</source>
            <translation>inte till: {what}</translation>
        </message>
        <message>
            <source>not {what}</source>
            <translation>inte {what}</translation>
        </message>
    </context>
    <context>
        <name>correction</name>
        <message>
            <source>{name}: every answer stays as it is.</source>
            <translation>{name}: alla svar förblir som de är.</translation>
        </message>
        <message>
            <source>{channels}: “{before}” becomes “{after}”</source>
            <translation>{channels}: ”{before}” blir ”{after}”</translation>
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
        <name>item_choices</name>
        <message>
            <source>On paper</source>
            <translation>På papper</translation>
        </message>
        <message>
            <source>With a digital signature</source>
            <translation>Med digital underskrift</translation>
        </message>
        <message>
            <source>By email</source>
            <translation>Via e-post</translation>
        </message>
        <message>
            <source>Spoken, with a witness</source>
            <translation>Muntligt, med vittne</translation>
        </message>
        <message>
            <source>Said on film</source>
            <translation>Sagt på film</translation>
        </message>
        <message>
            <source>Taken over from another register</source>
            <translation>Övertaget från ett annat register</translation>
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
        <message>
            <source>Has a consent</source>
            <translation>Har samtyckt</translation>
        </message>
        <message>
            <source>Has said no</source>
            <translation>Har sagt nej</translation>
        </message>
        <message>
            <source>Has not signed</source>
            <translation>Har inte skrivit under</translation>
        </message>
        <message>
            <source>With a poster</source>
            <translation>Med affisch</translation>
        </message>
        <message>
            <source>Said aloud</source>
            <translation>Muntligt</translation>
        </message>
        <message>
            <source>In the invitation</source>
            <translation>I inbjudan</translation>
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
            <translation>Inlägg</translation>
        </message>
        <message>
            <source>Story</source>
            <translation>Händelse</translation>
        </message>
        <message>
            <source>Cover picture</source>
            <translation>Omslagsbild</translation>
        </message>
        <message>
            <source>Profile picture</source>
            <translation>Profilbild</translation>
        </message>
        <message>
            <source>Article</source>
            <translation>Artikel</translation>
        </message>
        <message>
            <source>Newsletter</source>
            <translation>Nyhetsbrev</translation>
        </message>
        <message>
            <source>Printed matter</source>
            <translation>Trycksak</translation>
        </message>
        <message>
            <source>Slide</source>
            <translation>Presentationsbild</translation>
        </message>
    </context>
    <context>
        <name>refusals</name>
        <message>
            <source>“In person” means the person themself. Choose who really spoke.</source>
            <translation>”Själv” betyder personen själv. Välj den som faktiskt svarade.</translation>
        </message>
        <message>
            <source>Next of kin can only speak for somebody who has died. Record the death first.</source>
            <translation>Anhöriga kan bara tala för någon som har avlidit. Registrera dödsfallet först.</translation>
        </message>
        <message>
            <source>Only the data steward may replace a no.</source>
            <translation>Bara den registeransvariga får ersätta ett nej.</translation>
        </message>
        <message>
            <source>Only the data steward may move an entry to another person.</source>
            <translation>Bara den registeransvariga får flytta något till en annan person.</translation>
        </message>
        <message>
            <source>These two have an entry for some of the same days already. Change that one instead.</source>
            <translation>De här två är redan införda för några av samma dagar. Ändra det i stället.</translation>
        </message>
        <message>
            <source>Nobody can speak for themselves as a guardian.</source>
            <translation>Ingen kan vara sin egen vårdnadshavare.</translation>
        </message>
        <message>
            <source>Then they would speak for each other in a circle.</source>
            <translation>Då skulle de tala för varandra i en ring.</translation>
        </message>
        <message>
            <source>This day lies in the future. Choose the day it was said.</source>
            <translation>Den dagen har inte varit än. Välj dagen då det sades.</translation>
        </message>
        <message>
            <source>Choose at least one.</source>
            <translation>Välj minst en.</translation>
        </message>
        <message>
            <source>Fill this in.</source>
            <translation>Fyll i här.</translation>
        </message>
        <message>
            <source>The text has a character that cannot be stored. Type it instead of pasting it.</source>
            <translation>Texten har ett tecken som inte kan sparas. Skriv den i stället för att klistra in den.</translation>
        </message>
        <message>
            <source>The text is too long. Shorten it.</source>
            <translation>Texten är för lång. Korta den.</translation>
        </message>
        <message>
            <source>The end lies before the start.</source>
            <translation>Slutet ligger före början.</translation>
        </message>
        <message>
            <source>This is recorded already. Close the window and look.</source>
            <translation>Det här är redan registrerat. Stäng fönstret och titta efter.</translation>
        </message>
        <message>
            <source>This person is no longer in the register. Choose again.</source>
            <translation>Den här personen finns inte längre i registret. Välj igen.</translation>
        </message>
        <message>
            <source>A channel is no longer in the register. Close the window and open it again.</source>
            <translation>En kanal finns inte längre i registret. Stäng fönstret och öppna det igen.</translation>
        </message>
        <message>
            <source>This event is no longer in the register. Choose again.</source>
            <translation>Det här evenemanget finns inte längre i registret. Välj igen.</translation>
        </message>
        <message>
            <source>A picture is no longer in the register. Take it out.</source>
            <translation>En bild finns inte längre i registret. Ta bort den.</translation>
        </message>
        <message>
            <source>The entry to correct is no longer in the register.</source>
            <translation>Det som skulle rättas finns inte längre i registret.</translation>
        </message>
    </context>
    <context>
        <name>restoring</name>
        <message>
            <source>The backup is in place.</source>
            <translation>Säkerhetskopian är på plats.</translation>
        </message>
    </context>
    <context>
        <name>rests</name>
        <message>
            <source>News of general interest</source>
            <translation>Nyhet av allmänt intresse</translation>
        </message>
        <message>
            <source>Beside the motif</source>
            <translation>Vid sidan av motivet</translation>
        </message>
        <message>
            <source>Crowd at a public gathering</source>
            <translation>Folkmassa vid en offentlig sammankomst</translation>
        </message>
        <message>
            <source>Public role</source>
            <translation>Offentlig roll</translation>
        </message>
        <message>
            <source>Employee, decided by the employer</source>
            <translation>Anställd, beslutat av arbetsgivaren</translation>
        </message>
        <message>
            <source>Legitimate interest</source>
            <translation>Berättigat intresse</translation>
        </message>
        <message>
            <source>What the picture shows is news now, and matters to more than us. It stops being news in time.</source>
            <translation>Det bilden visar är en nyhet nu och angår fler än oss. Med tiden är det ingen nyhet längre.</translation>
        </message>
        <message>
            <source>The person is small, at the edge, and not what the picture is about. Never a close-up.</source>
            <translation>Personen är liten, i kanten, och inte det bilden handlar om. Aldrig en närbild.</translation>
        </message>
        <message>
            <source>A demonstration, parade or public meeting, shown as a crowd. Not a portrait of one of them.</source>
            <translation>En demonstration, en parad eller ett öppet möte, visat som folkmassa. Inte ett porträtt av någon enskild.</translation>
        </message>
        <message>
            <source>The person speaks or acts in public here, and the picture shows just that. Only for this event.</source>
            <translation>Personen talar eller uppträder offentligt här, och bilden visar just det. Bara för det här evenemanget.</translation>
        </message>
        <message>
            <source>The employer has decided it, as for a staff page. Saying no must cost the employee nothing.</source>
            <translation>Arbetsgivaren har beslutat det, som för en personalsida. Det får inte kosta den anställda något att säga nej.</translation>
        </message>
        <message>
            <source>Those in the picture were told beforehand and could object. Your need weighs more than theirs.</source>
            <translation>De på bilden fick veta det i förväg och kunde säga nej. Behovet av bilden väger tyngre än nackdelen för dem.</translation>
        </message>
        <message>
            <source>The branch has not switched exceptions on for this.</source>
            <translation>Avdelningen har inte slagit på undantag för sådana evenemang.</translation>
        </message>
        <message>
            <source>Pictures from courses are never published by an exception.</source>
            <translation>Bilder från kurser publiceras aldrig enligt ett undantag.</translation>
        </message>
        <message>
            <source>Advertising always needs a yes.</source>
            <translation>Reklam kräver alltid ett ja.</translation>
        </message>
        <message>
            <source>It only holds at demonstrations, parades and public meetings.</source>
            <translation>Det gäller bara vid demonstrationer, parader och öppna möten.</translation>
        </message>
        <message>
            <source>The branch asks for consent, so it cannot be replaced by interest.</source>
            <translation>Avdelningen har beslutat att alla ska ha sagt ja. Då räcker det inte med ett berättigat intresse.</translation>
        </message>
        <message>
            <source>Somebody here is what the picture is about.</source>
            <translation>Någon här är huvudmotivet.</translation>
        </message>
        <message>
            <source>The event is not known. Set the event first.</source>
            <translation>Evenemanget är inte känt. Välj evenemang först.</translation>
        </message>
        <message>
            <source>Somebody here has said no to being published.</source>
            <translation>Någon här har sagt nej till att publiceras.</translation>
        </message>
        <message>
            <source>Recorded by {name} on {date}</source>
            <translation>Registrerat av {name} {date}</translation>
        </message>
        <message>
            <source>Recorded on {date}</source>
            <translation>Registrerat {date}</translation>
        </message>
        <message>
            <source>until {date}</source>
            <translation>till och med {date}</translation>
        </message>
        <message>
            <source>Published on {channel}</source>
            <translation>Publicerad: {channel}</translation>
        </message>
        <message>
            <source>Published on {channel} {date}</source>
            <translation>Publicerad: {channel} {date}</translation>
        </message>
        <message>
            <source>taken down {date}</source>
            <translation>borttagen {date}</translation>
        </message>
        <message>
            <source>Form signed {date}</source>
            <translation>Blankett underskriven {date}</translation>
        </message>
        <message>
            <source>Form signed {date} by {name}</source>
            <translation>Blankett underskriven {date} av {name}</translation>
        </message>
        <message>
            <source>, until {date}</source>
            <translation>, till och med {date}</translation>
        </message>
        <message>
            <source>The child said yes on {date}.</source>
            <translation>Barnet sa ja {date}.</translation>
        </message>
        <message>
            <source>The child said yes on {date}, but not everywhere.</source>
            <translation>Barnet sa ja {date}, men inte överallt.</translation>
        </message>
        <message>
            <source>The child said no on {date}.</source>
            <translation>Barnet sa nej {date}.</translation>
        </message>
        <message>
            <source>The child was too young to answer on {date}.</source>
            <translation>Barnet var för litet för att svara {date}.</translation>
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
            <translation>Någon</translation>
        </message>
        <message>
            <source>{who} has not answered.</source>
            <translation>{who} har inte svarat.</translation>
        </message>
        <message>
            <source>Nobody with parental responsibility is recorded.</source>
            <translation>Ingen med vårdnad är registrerad.</translation>
        </message>
        <message>
            <source>{who} may be recognised by the program.</source>
            <translation>Programmet får känna igen {who}.</translation>
        </message>
        <message>
            <source>No to face recognition: {who} is named by hand.</source>
            <translation>Nej till ansiktsigenkänning: {who} namnges för hand.</translation>
        </message>
        <message>
            <source>{who} died on {date}.</source>
            <translation>{who} avled {date}.</translation>
        </message>
        <message>
            <source>{who} died in {year}.</source>
            <translation>{who} avled {year}.</translation>
        </message>
        <message>
            <source>{who} decides with support from somebody else.</source>
            <translation>{who} bestämmer med stöd av någon annan.</translation>
        </message>
        <message>
            <source>{others} decides for {who}.</source>
            <translation>{others} bestämmer för {who}.</translation>
        </message>
        <message>
            <source>Nobody is recorded who decides for {who}.</source>
            <translation>Det är inte registrerat vem som bestämmer för {who}.</translation>
        </message>
        <message>
            <source>{who} says yes to {channels}</source>
            <translation>{who} säger ja till {channels}</translation>
        </message>
        <message>
            <source>until {date}</source>
            <translation>till och med {date}</translation>
        </message>
        <message>
            <source>{who} says yes to {channels} from {date}.</source>
            <translation>{who} säger ja till {channels} från {date}.</translation>
        </message>
        <message>
            <source>{who} said yes to {channels}; it ended on {date}.</source>
            <translation>{who} sa ja till {channels}. Det gick ut {date}.</translation>
        </message>
        <message>
            <source>In the same answer, {date}: {noes}.</source>
            <translation>I samma svar, {date}: {noes}.</translation>
        </message>
        <message>
            <source>{who} said no to {channels}, last on {date}.</source>
            <translation>{who} sa nej till {channels}, senast {date}.</translation>
        </message>
        <message>
            <source>{who} withdrew some pictures on {date} ({number}).</source>
            <translation>{who} återkallade samtycket för några bilder {date} ({number}).</translation>
        </message>
        <message>
            <source>{who} withdrew the consent for {channels} on {date}.</source>
            <translation>{who} återkallade samtycket till {channels} {date}.</translation>
        </message>
        <message>
            <source>{who} withdrew the consent for {media} on {date}.</source>
            <translation>{who} återkallade samtycket till {media} {date}.</translation>
        </message>
        <message>
            <source>{who} withdrew everything on {date}.</source>
            <translation>{who} återkallade allt {date}.</translation>
        </message>
        <message>
            <source>{who} said no to this on {date}: {what} ({channels}).</source>
            <translation>{who} sa nej till detta {date}: {what} ({channels}).</translation>
        </message>
        <message>
            <source>{who} said no to {number} places on {date}.</source>
            <translation>{who} sa nej till {number} platser {date}.</translation>
        </message>
        <message>
            <source>{who} said no to {channels} on {date}.</source>
            <translation>{who} sa nej till {channels} {date}.</translation>
        </message>
        <message>
            <source>{who} said no to everything on {date}.</source>
            <translation>{who} sa nej till allt {date}.</translation>
        </message>
        <message>
            <source>Only what was agreed to later counts.</source>
            <translation>Bara ett ja som har lämnats senare gäller.</translation>
        </message>
        <message>
            <source>{who} has not been asked yet.</source>
            <translation>{who} har inte tillfrågats än.</translation>
        </message>
        <message>
            <source>{who} was too young to answer on {date}.</source>
            <translation>{who} var för liten för att svara {date}.</translation>
        </message>
        <message>
            <source>{who} said yes on {date}, but not to {channels}.</source>
            <translation>{who} sa ja {date}, men inte till {channels}.</translation>
        </message>
        <message>
            <source>{who} said yes on {date}.</source>
            <translation>{who} sa ja {date}.</translation>
        </message>
        <message>
            <source>{who} is {age} and was judged to understand what it means.</source>
            <translation>{who} är {age} år och har bedömts förstå vad det innebär.</translation>
        </message>
        <message>
            <source>{who} is {age}; nobody has noted that {who} understands it.</source>
            <translation>{who} är {age} år. Ingen har antecknat att {who} förstår följderna.</translation>
        </message>
        <message>
            <source>may show membership or health</source>
            <translation>får visa medlemskap eller hälsa</translation>
        </message>
        <message>
            <source>the stored scan has been altered</source>
            <translation>den sparade blanketten har ändrats</translation>
        </message>
        <message>
            <source>no signed form is stored</source>
            <translation>underskriven blankett saknas</translation>
        </message>
        <message>
            <source>only “{title}”</source>
            <translation>bara ”{title}”</translation>
        </message>
        <message>
            <source>only {kind}</source>
            <translation>bara {kind}</translation>
        </message>
        <message>
            <source>pictures taken from {first} to {last}</source>
            <translation>bilder tagna från {first} till {last}</translation>
        </message>
        <message>
            <source>pictures taken from {first}</source>
            <translation>bilder tagna från {first}</translation>
        </message>
        <message>
            <source>pictures taken until {last}</source>
            <translation>bilder tagna till och med {last}</translation>
        </message>
    </context>
    <context>
        <name>speakers</name>
        <message>
            <source>{name} in person</source>
            <translation>{name} själv</translation>
        </message>
        <message>
            <source>{name} as representative</source>
            <translation>{name} som ställföreträdare</translation>
        </message>
        <message>
            <source>{name} as guardian</source>
            <translation>{name} som vårdnadshavare</translation>
        </message>
        <message>
            <source>(until {date})</source>
            <translation>(till och med {date})</translation>
        </message>
        <message>
            <source>{name}, as it was recorded</source>
            <translation>{name}, som det registrerades</translation>
        </message>
    </context>
    <context>
        <name>standing</name>
        <message>
            <source>{name} must never be published.</source>
            <translation>{name} får aldrig publiceras.</translation>
        </message>
        <message>
            <source>Choose other pictures, and tell nobody why.</source>
            <translation>Välj andra bilder, och berätta inte varför.</translation>
        </message>
        <message>
            <source>Pictures of {name} must not be published.</source>
            <translation>Bilder på {name} får inte publiceras.</translation>
        </message>
        <message>
            <source>Not {channels}.</source>
            <translation>Inte {channels}.</translation>
        </message>
        <message>
            <source>Settle this before pictures of {name} are published ({channels}).</source>
            <translation>Red ut detta innan bilder på {name} publiceras ({channels}).</translation>
        </message>
        <message>
            <source>No channel is in use.</source>
            <translation>Ingen kanal används.</translation>
        </message>
        <message>
            <source>{name} says yes to {channels}, but not to photographs that tell what we have done.</source>
            <translation>{name} säger ja till {channels}, men inte till bilder som berättar vad vi har gjort.</translation>
        </message>
        <message>
            <source>{name} has said no to every place.</source>
            <translation>{name} har sagt nej till alla platser.</translation>
        </message>
        <message>
            <source>No to all other places.</source>
            <translation>Nej till alla andra platser.</translation>
        </message>
        <message>
            <source>No to {number} other places.</source>
            <translation>Nej till {number} andra platser.</translation>
        </message>
        <message>
            <source>No to {channels}.</source>
            <translation>Nej till {channels}.</translation>
        </message>
        <message>
            <source>Nowhere else yet.</source>
            <translation>Ingen annanstans än.</translation>
        </message>
        <message>
            <source>Not where a picture can show membership or health.</source>
            <translation>Inte där bilden kan visa medlemskap eller hälsa.</translation>
        </message>
        <message>
            <source>Yes to {channels}</source>
            <translation>Ja till {channels}</translation>
        </message>
        <message>
            <source>Yes to all {number} channels</source>
            <translation>Ja till alla {number} kanaler</translation>
        </message>
        <message>
            <source>Yes to {number} of {all} channels</source>
            <translation>Ja till {number} av {all} kanaler</translation>
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
            <translation>Nej</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Har gått ut</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translation>Inte än</translation>
        </message>
        <message>
            <source>Blank</source>
            <translation>Blankt</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>Inget svar</translation>
        </message>
        <message>
            <source>Not asked</source>
            <translation>Inte tillfrågad</translation>
        </message>
        <message>
            <source>Too young</source>
            <translation>För liten</translation>
        </message>
        <message>
            <source>Ask again</source>
            <translation>Fråga igen</translation>
        </message>
        <message>
            <source>until {date}</source>
            <translation>till och med {date}</translation>
        </message>
    </context>
    <context>
        <name>timeline</name>
        <message>
            <source>Joined with the record “{name}”</source>
            <translation>Sammanslagen med posten ”{name}”</translation>
        </message>
        <message>
            <source>Entered in the register</source>
            <translation>Registrerad</translation>
        </message>
        <message>
            <source>Somebody</source>
            <translation>Någon</translation>
        </message>
        <message>
            <source>{name} (guardian)</source>
            <translation>{name} (vårdnadshavare)</translation>
        </message>
        <message>
            <source>{name} (representative)</source>
            <translation>{name} (ställföreträdare)</translation>
        </message>
        <message>
            <source>{who} said yes, but not to everything</source>
            <translation>{who} sa ja, men inte till allt</translation>
        </message>
        <message>
            <source>{who} said yes</source>
            <translation>{who} sa ja</translation>
        </message>
        <message>
            <source>{who} said no</source>
            <translation>{who} sa nej</translation>
        </message>
        <message>
            <source>Yes: {scope}</source>
            <translation>Ja: {scope}</translation>
        </message>
        <message>
            <source>No: {scope}</source>
            <translation>Nej: {scope}</translation>
        </message>
        <message>
            <source>Also: {noes}</source>
            <translation>Samtidigt: {noes}</translation>
        </message>
        <message>
            <source>from {date}</source>
            <translation>från {date}</translation>
        </message>
        <message>
            <source>until {date}</source>
            <translation>till och med {date}</translation>
        </message>
        <message>
            <source>may show membership or health</source>
            <translation>får visa medlemskap eller hälsa</translation>
        </message>
        <message>
            <source>yes to face recognition</source>
            <translation>ja till ansiktsigenkänning</translation>
        </message>
        <message>
            <source>no to face recognition</source>
            <translation>nej till ansiktsigenkänning</translation>
        </message>
        <message>
            <source>witness: {name}</source>
            <translation>vittne: {name}</translation>
        </message>
        <message>
            <source>understands it: “{note}”</source>
            <translation>förstår det: ”{note}”</translation>
        </message>
        <message>
            <source>{who} said yes, but not everywhere</source>
            <translation>{who} sa ja, men inte överallt</translation>
        </message>
        <message>
            <source>{who} was too young to answer</source>
            <translation>{who} var för liten för att svara</translation>
        </message>
        <message>
            <source>Not {channels}</source>
            <translation>Inte {channels}</translation>
        </message>
        <message>
            <source>pictures: {number}</source>
            <translation>bilder: {number}</translation>
        </message>
        <message>
            <source>{who} withdrew consent</source>
            <translation>{who} återkallade samtycket</translation>
        </message>
        <message>
            <source>{name} speaks for {who}</source>
            <translation>{name} talar för {who}</translation>
        </message>
        <message>
            <source>Last day on which {name} speaks for {who}</source>
            <translation>Sista dagen som {name} talar för {who}</translation>
        </message>
        <message>
            <source>{who} turned {age}</source>
            <translation>{who} fyllde {age} år</translation>
        </message>
        <message>
            <source>on paper</source>
            <translation>på papper</translation>
        </message>
        <message>
            <source>signed digitally</source>
            <translation>digitalt underskriven</translation>
        </message>
        <message>
            <source>by email</source>
            <translation>via e-post</translation>
        </message>
        <message>
            <source>spoken</source>
            <translation>muntligt</translation>
        </message>
        <message>
            <source>on video</source>
            <translation>på video</translation>
        </message>
        <message>
            <source>taken over from another register</source>
            <translation>övertaget från ett annat register</translation>
        </message>
        <message>
            <source>drawn</source>
            <translation>ritat</translation>
        </message>
        <message>
            <source>written</source>
            <translation>skriftligt</translation>
        </message>
        <message>
            <source>on a form</source>
            <translation>på en blankett</translation>
        </message>
        <message>
            <source>by telephone</source>
            <translation>per telefon</translation>
        </message>
        <message>
            <source>in person</source>
            <translation>öga mot öga</translation>
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
            <translation>ställföreträdare</translation>
        </message>
        <message>
            <source>next of kin</source>
            <translation>anhörig</translation>
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
    </context>
    <context>
        <name>withdrawal</name>
        <message>
            <source>Everything</source>
            <translation>Allt</translation>
        </message>
        <message>
            <source>Only some channels</source>
            <translation>Bara några kanaler</translation>
        </message>
        <message>
            <source>Only these pictures</source>
            <translation>Bara de här bilderna</translation>
        </message>
        <message>
            <source>Only pictures, film or voice</source>
            <translation>Bara bilder, film eller röst</translation>
        </message>
        <message>
            <source>Only the use of the name</source>
            <translation>Bara namnet</translation>
        </message>
        <message>
            <source>Only sharing with other units</source>
            <translation>Bara delning med andra delar av organisationen</translation>
        </message>
        <message>
            <source>Only face recognition</source>
            <translation>Bara ansiktsigenkänning</translation>
        </message>
        <message>
            <source>In person</source>
            <translation>Öga mot öga</translation>
        </message>
        <message>
            <source>By telephone</source>
            <translation>Per telefon</translation>
        </message>
        <message>
            <source>By email</source>
            <translation>Via e-post</translation>
        </message>
        <message>
            <source>On a form</source>
            <translation>På blankett</translation>
        </message>
        <message>
            <source>By letter</source>
            <translation>I brev</translation>
        </message>
        <message>
            <source>In a comment or message</source>
            <translation>I en kommentar eller ett meddelande</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>Ta bort det</translation>
        </message>
        <message>
            <source>Make the person unrecognisable</source>
            <translation>Gör personen oigenkännlig</translation>
        </message>
        <message>
            <source>Leave it, but publish nothing new</source>
            <translation>Låt det ligga, men använd inte bilderna igen</translation>
        </message>
    </context>
</TS>
