<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>AddPicturesDialog</name>
        <message>
            <source>Add pictures</source>
            <translation>Add pictures</translation>
        </message>
        <message>
            <source>A new event</source>
            <translation>A new event</translation>
        </message>
        <message>
            <source>An event that is already here</source>
            <translation>An event that is already here</translation>
        </message>
        <message>
            <source>No event, or decide later</source>
            <translation>No event, or decide later</translation>
        </message>
        <message>
            <source>Which event</source>
            <translation>Which event</translation>
        </message>
        <message>
            <source>Find faces</source>
            <translation>Find faces</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Which event are these pictures from?</source>
            <translation>Which event are these pictures from?</translation>
        </message>
        <message>
            <source>The pictures stay where they are and are never changed. Nothing leaves this computer.</source>
            <translation>The pictures stay where they are and are never changed. Nothing leaves this computer.</translation>
        </message>
        <message>
            <source>There is an event with this title already. It is chosen now: is it the right one?</source>
            <translation>There is an event with this title already. It is chosen now: is it the right one?</translation>
        </message>
    </context>
    <context>
        <name>AssentDialog</name>
        <message>
            <source>The child's own answer</source>
            <translation>The child's own answer</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Answer</translation>
        </message>
        <message>
            <source>Choose the answer</source>
            <translation>Choose the answer</translation>
        </message>
        <message>
            <source>How</source>
            <translation>How</translation>
        </message>
        <message>
            <source>Spoken</source>
            <translation>Spoken</translation>
        </message>
        <message>
            <source>Drawn</source>
            <translation>Drawn</translation>
        </message>
        <message>
            <source>Written</source>
            <translation>Written</translation>
        </message>
        <message>
            <source>Asked on</source>
            <translation>Asked on</translation>
        </message>
        <message>
            <source>But not</source>
            <translation>But not</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Record</translation>
        </message>
        <message>
            <source>What did {name} say?</source>
            <translation>What did {name} say?</translation>
        </message>
        <message>
            <source>The child's no always counts, whatever the guardians say.</source>
            <translation>The child's no always counts, whatever the guardians say.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Choose the answer.</source>
            <translation>Choose the answer.</translation>
        </message>
        <message>
            <source>The child cannot have been asked in the future.</source>
            <translation>The child cannot have been asked in the future.</translation>
        </message>
        <message>
            <source>Tick where the child does not want to be shown.</source>
            <translation>Tick where the child does not want to be shown.</translation>
        </message>
    </context>
    <context>
        <name>ChannelRow</name>
        <message>
            <source>Where is the picture to be used?</source>
            <translation>Where is the picture to be used?</translation>
        </message>
    </context>
    <context>
        <name>CheckActs</name>
        <message>
            <source>Everyone is framed</source>
            <translation>Everyone is framed</translation>
        </message>
        <message>
            <source>Nobody in the picture</source>
            <translation>Nobody in the picture</translation>
        </message>
        <message>
            <source>The lock is off</source>
            <translation>The lock is off</translation>
        </message>
        <message>
            <source>The name is confirmed</source>
            <translation>The name is confirmed</translation>
        </message>
        <message>
            <source>The suggestion is rejected</source>
            <translation>The suggestion is rejected</translation>
        </message>
        <message>
            <source>The name is taken off</source>
            <translation>The name is taken off</translation>
        </message>
        <message>
            <source>Set aside as a stranger</source>
            <translation>Set aside as a stranger</translation>
        </message>
        <message>
            <source>The badge is taken off</source>
            <translation>The badge is taken off</translation>
        </message>
        <message>
            <source>Left out of the answer</source>
            <translation>Left out of the answer</translation>
        </message>
        <message>
            <source>The face has a name</source>
            <translation>The face has a name</translation>
        </message>
        <message>
            <source>A face was framed</source>
            <translation>A face was framed</translation>
        </message>
        <message>
            <source>A person without a face was added</source>
            <translation>A person without a face was added</translation>
        </message>
    </context>
    <context>
        <name>CheckBar</name>
        <message>
            <source>Previous picture</source>
            <translation>Previous picture</translation>
        </message>
        <message>
            <source>Next picture</source>
            <translation>Next picture</translation>
        </message>
        <message>
            <source>Draw a face</source>
            <translation>Draw a face</translation>
        </message>
        <message>
            <source>Or pull with Ctrl pressed</source>
            <translation>Or pull with Ctrl pressed</translation>
        </message>
        <message>
            <source>Person without a face …</source>
            <translation>Person without a face …</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Smaller</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Larger</translation>
        </message>
        <message>
            <source>Fit</source>
            <translation>Fit</translation>
        </message>
        <message>
            <source>{n} of {total}</source>
            <translation>{n} of {total}</translation>
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
            <translation>Not in the register: add its folder …</translation>
        </message>
        <message>
            <source>Looking at the picture …</source>
            <translation>Looking at the picture …</translation>
        </message>
        <message>
            <source>No event</source>
            <translation>No event</translation>
        </message>
        <message>
            <source>No channel is in use. Choose channels under Settings.</source>
            <translation>No channel is in use. Choose channels under Settings.</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Unknown</translation>
        </message>
    </context>
    <context>
        <name>ConsentDialog</name>
        <message>
            <source>Record a signed form</source>
            <translation>Record a signed form</translation>
        </message>
        <message>
            <source>{name} in person</source>
            <translation>{name} in person</translation>
        </message>
        <message>
            <source>{name} as guardian</source>
            <translation>{name} as guardian</translation>
        </message>
        <message>
            <source>Any event</source>
            <translation>Any event</translation>
        </message>
        <message>
            <source>Only “{title}”</source>
            <translation>Only “{title}”</translation>
        </message>
        <message>
            <source>Agrees that the picture may show membership of a union or health</source>
            <translation>Agrees that the picture may show membership of a union or health</translation>
        </message>
        <message>
            <source>Not answered</source>
            <translation>Not answered</translation>
        </message>
        <message>
            <source>Yes, may be recognised by the program</source>
            <translation>Yes, may be recognised by the program</translation>
        </message>
        <message>
            <source>No</source>
            <translation>No</translation>
        </message>
        <message>
            <source>On paper</source>
            <translation>On paper</translation>
        </message>
        <message>
            <source>With a digital signature</source>
            <translation>With a digital signature</translation>
        </message>
        <message>
            <source>By e-mail</source>
            <translation>By e-mail</translation>
        </message>
        <message>
            <source>Spoken, with a witness</source>
            <translation>Spoken, with a witness</translation>
        </message>
        <message>
            <source>Signed on</source>
            <translation>Signed on</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>Valid until</translation>
        </message>
        <message>
            <source>Who signed</source>
            <translation>Who signed</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Which pictures</source>
            <translation>Which pictures</translation>
        </message>
        <message>
            <source>Face recognition</source>
            <translation>Face recognition</translation>
        </message>
        <message>
            <source>How</source>
            <translation>How</translation>
        </message>
        <message>
            <source>Witness</source>
            <translation>Witness</translation>
        </message>
        <message>
            <source>Why the young person understands what it means</source>
            <translation>Why the young person understands what it means</translation>
        </message>
        <message>
            <source>Yes to</source>
            <translation>Yes to</translation>
        </message>
        <message>
            <source>No to</source>
            <translation>No to</translation>
        </message>
        <message>
            <source>What</source>
            <translation>What</translation>
        </message>
        <message>
            <source>What for</source>
            <translation>What for</translation>
        </message>
        <message>
            <source>Understands it</source>
            <translation>Understands it</translation>
        </message>
        <message>
            <source>Scanned form</source>
            <translation>Scanned form</translation>
        </message>
        <message>
            <source>Tick what is ticked on the form, nothing else. What is not ticked counts as no.</source>
            <translation>Tick what is ticked on the form, nothing else. What is not ticked counts as no.</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Record</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Tick at least one channel, yes or no.</source>
            <translation>Tick at least one channel, yes or no.</translation>
        </message>
        <message>
            <source>A channel cannot be both yes and no.</source>
            <translation>A channel cannot be both yes and no.</translation>
        </message>
        <message>
            <source>Say whether it is about pictures, film or voice.</source>
            <translation>Say whether it is about pictures, film or voice.</translation>
        </message>
        <message>
            <source>Say what the pictures may be used for.</source>
            <translation>Say what the pictures may be used for.</translation>
        </message>
        <message>
            <source>The form cannot have been signed in the future.</source>
            <translation>The form cannot have been signed in the future.</translation>
        </message>
        <message>
            <source>The consent would end before it was signed.</source>
            <translation>The consent would end before it was signed.</translation>
        </message>
        <message>
            <source>A spoken consent needs a witness.</source>
            <translation>A spoken consent needs a witness.</translation>
        </message>
    </context>
    <context>
        <name>EventDialog</name>
        <message>
            <source>New event</source>
            <translation>New event</translation>
        </message>
        <message>
            <source>Edit event</source>
            <translation>Edit event</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Open the event again</source>
            <translation>Open the event again</translation>
        </message>
        <message>
            <source>Close the event …</source>
            <translation>Close the event …</translation>
        </message>
        <message>
            <source>This event is closed: its face codes are deleted, and nothing is compared with its faces.</source>
            <translation>This event is closed: its face codes are deleted, and nothing is compared with its faces.</translation>
        </message>
        <message>
            <source>The event is changed</source>
            <translation>The event is changed</translation>
        </message>
        <message>
            <source>Close the event</source>
            <translation>Close the event</translation>
        </message>
        <message>
            <source>Closing deletes the face codes of this event for good. Names, pictures and answers stay. New pictures of it are not compared with the old ones unless the event is opened and searched again. Close it?</source>
            <translation>Closing deletes the face codes of this event for good. Names, pictures and answers stay. New pictures of it are not compared with the old ones unless the event is opened and searched again. Close it?</translation>
        </message>
        <message>
            <source>The event is closed and its face codes are deleted</source>
            <translation>The event is closed and its face codes are deleted</translation>
        </message>
        <message>
            <source>The event is open again; search its folder anew to compare faces</source>
            <translation>The event is open again; search its folder anew to compare faces</translation>
        </message>
    </context>
    <context>
        <name>EventFields</name>
        <message>
            <source>Title of the event</source>
            <translation>Title of the event</translation>
        </message>
        <message>
            <source>Kind of event</source>
            <translation>Kind of event</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Title</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Days</translation>
        </message>
        <message>
            <source>From</source>
            <translation>From</translation>
        </message>
        <message>
            <source>The days of the event are known</source>
            <translation>The days of the event are known</translation>
        </message>
        <message>
            <source>First day of the event</source>
            <translation>First day of the event</translation>
        </message>
        <message>
            <source>Last day of the event</source>
            <translation>Last day of the event</translation>
        </message>
        <message>
            <source>What does being there tell about people?</source>
            <translation>What does being there tell about people?</translation>
        </message>
        <message>
            <source>Internal only: no picture of it may be published openly</source>
            <translation>Internal only: no picture of it may be published openly</translation>
        </message>
        <message>
            <source>If a picture shows that somebody is in the union or the association, or is ill, the law asks for a consent that says so. Choose the last answer only when anybody could have been there.</source>
            <translation>If a picture shows that somebody is in the union or the association, or is ill, the law asks for a consent that says so. Choose the last answer only when anybody could have been there.</translation>
        </message>
        <message>
            <source>Give the event a title.</source>
            <translation>Give the event a title.</translation>
        </message>
        <message>
            <source>The last day is before the first one.</source>
            <translation>The last day is before the first one.</translation>
        </message>
    </context>
    <context>
        <name>FacesPage</name>
        <message>
            <source>Faces of the event</source>
            <translation>Faces of the event</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Undo</translation>
        </message>
        <message>
            <source>Faces of this group</source>
            <translation>Faces of this group</translation>
        </message>
        <message>
            <source>Not the same</source>
            <translation>Not the same</translation>
        </message>
        <message>
            <source>Move to a group of their own</source>
            <translation>Move to a group of their own</translation>
        </message>
        <message>
            <source>Next groups</source>
            <translation>Next groups</translation>
        </message>
        <message>
            <source>change face</source>
            <translation>change face</translation>
        </message>
        <message>
            <source>whole picture</source>
            <translation>whole picture</translation>
        </message>
        <message>
            <source>All events</source>
            <translation>All events</translation>
        </message>
        <message>
            <source>No faces yet. Add a folder of pictures first.</source>
            <translation>No faces yet. Add a folder of pictures first.</translation>
        </message>
        <message>
            <source>Every face has been looked at.</source>
            <translation>Every face has been looked at.</translation>
        </message>
        <message>
            <source>Who is this?</source>
            <translation>Who is this?</translation>
        </message>
        <message>
            <source>Is this one person?</source>
            <translation>Is this one person?</translation>
        </message>
        <message>
            <source>Is this a face?</source>
            <translation>Is this a face?</translation>
        </message>
        <message>
            <source>Two groups look alike.</source>
            <translation>Two groups look alike.</translation>
        </message>
        <message>
            <source>Are all of these the same person?</source>
            <translation>Are all of these the same person?</translation>
        </message>
        <message>
            <source>The same person</source>
            <translation>The same person</translation>
        </message>
        <message>
            <source>Two people</source>
            <translation>Two people</translation>
        </message>
        <message numerus="yes">
            <source>%n face(s)</source>
            <translation>
                <numerusform>%n face</numerusform>
                <numerusform>%n faces</numerusform>
            </translation>
        </message>
        <message>
            <source>click those who do not belong</source>
            <translation>click those who do not belong</translation>
        </message>
        <message>
            <source>The program is not sure. F6 dismisses it; a name makes it a face.</source>
            <translation>The program is not sure. F6 dismisses it; a name makes it a face.</translation>
        </message>
        <message numerus="yes">
            <source>%n chosen</source>
            <translation>
                <numerusform>%n chosen</numerusform>
                <numerusform>%n chosen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{name} got a name on %n face(s)</source>
            <translation>
                <numerusform>{name} was named on %n face</numerusform>
                <numerusform>{name} was named on %n faces</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n face(s) set aside as strangers</source>
            <translation>
                <numerusform>%n face set aside as a stranger</numerusform>
                <numerusform>%n faces set aside as strangers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n frame(s) dismissed as no face</source>
            <translation>
                <numerusform>%n frame dismissed as no face</numerusform>
                <numerusform>%n frames dismissed as no face</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n face(s) marked as not recognisable</source>
            <translation>
                <numerusform>%n face marked as not recognisable</numerusform>
                <numerusform>%n faces marked as not recognisable</numerusform>
            </translation>
        </message>
        <message>
            <source>Everyone else in the picture is a stranger</source>
            <translation>Everyone else in the picture is a stranger</translation>
        </message>
        <message numerus="yes">
            <source>%n face(s) moved to a group of their own</source>
            <translation>
                <numerusform>%n face moved to a group of its own</numerusform>
                <numerusform>%n faces moved to a group of their own</numerusform>
            </translation>
        </message>
        <message>
            <source>Two groups became one</source>
            <translation>Two groups became one</translation>
        </message>
        <message>
            <source>Kept as two people</source>
            <translation>Kept as two people</translation>
        </message>
    </context>
    <context>
        <name>GuardianDialog</name>
        <message>
            <source>Add a guardian</source>
            <translation>Add a guardian</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Who</translation>
        </message>
        <message>
            <source>Somebody new</source>
            <translation>Somebody new</translation>
        </message>
        <message>
            <source>Name of the guardian</source>
            <translation>Name of the guardian</translation>
        </message>
        <message>
            <source>Relation</source>
            <translation>Relation</translation>
        </message>
        <message>
            <source>Has parental responsibility</source>
            <translation>Has parental responsibility</translation>
        </message>
        <message>
            <source>Alone</source>
            <translation>Alone</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Add</translation>
        </message>
        <message>
            <source>Who speaks for {name}?</source>
            <translation>Who speaks for {name}?</translation>
        </message>
        <message>
            <source>Only those with parental responsibility can say yes; a no counts from any guardian.</source>
            <translation>Only those with parental responsibility can say yes; a no counts from any guardian.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Write the guardian's name.</source>
            <translation>Write the guardian's name.</translation>
        </message>
    </context>
    <context>
        <name>KeyCard</name>
        <message>
            <source>Keys</source>
            <translation>Keys</translation>
        </message>
        <message>
            <source>Set a passphrase …</source>
            <translation>Set a passphrase …</translation>
        </message>
        <message>
            <source>Change the passphrase …</source>
            <translation>Change the passphrase …</translation>
        </message>
        <message>
            <source>Add another passphrase …</source>
            <translation>Add another passphrase …</translation>
        </message>
        <message>
            <source>Remove the key on this computer …</source>
            <translation>Remove the key on this computer …</translation>
        </message>
        <message>
            <source>Write a recovery key …</source>
            <translation>Write a recovery key …</translation>
        </message>
        <message>
            <source>A passphrase opens the register. The key stored on this computer opens it too, without asking for the passphrase, until you remove it.</source>
            <translation>A passphrase opens the register. The key stored on this computer opens it too, without asking for the passphrase, until you remove it.</translation>
        </message>
        <message>
            <source>The register opens with its passphrase only.</source>
            <translation>The register opens with its passphrase only.</translation>
        </message>
        <message>
            <source>The key stored on this computer opens the register, without a passphrase: whoever can log in here as you can open it.</source>
            <translation>The key stored on this computer opens the register, without a passphrase: whoever can log in here as you can open it.</translation>
        </message>
        <message>
            <source>There is a recovery key. Keep the paper locked away.</source>
            <translation>There is a recovery key. Keep the paper locked away.</translation>
        </message>
        <message>
            <source>There is no recovery key: if the passphrase is forgotten, everything is lost.</source>
            <translation>There is no recovery key: if the passphrase is forgotten, everything is lost.</translation>
        </message>
        <message>
            <source>There is no recovery key: if this computer breaks, everything is lost, backups too.</source>
            <translation>There is no recovery key: if this computer breaks, everything is lost, backups too.</translation>
        </message>
        <message>
            <source>The key on this computer is removed.</source>
            <translation>The key on this computer is removed.</translation>
        </message>
        <message>
            <source>The passphrase is set.</source>
            <translation>The passphrase is set.</translation>
        </message>
        <message>
            <source>Remove the key on this computer?</source>
            <translation>Remove the key on this computer?</translation>
        </message>
        <message>
            <source>The passphrase is set, but the key stored on this computer still opens the register without it. Remove that key? Then the passphrase is needed each time. Write a recovery key too, in case it is forgotten.</source>
            <translation>The passphrase is set, but the key stored on this computer still opens the register without it. Remove that key? Then the passphrase is needed each time. Write a recovery key too, in case it is forgotten.</translation>
        </message>
        <message>
            <source>Where should the recovery key be written?</source>
            <translation>Where should the recovery key be written?</translation>
        </message>
        <message>
            <source>recovery-key.txt</source>
            <translation>recovery-key.txt</translation>
        </message>
    </context>
    <context>
        <name>LookThroughDialog</name>
        <message>
            <source>Is there really nobody?</source>
            <translation>Is there really nobody?</translation>
        </message>
        <message>
            <source>Has everyone got a frame?</source>
            <translation>Has everyone got a frame?</translation>
        </message>
        <message>
            <source>Nobody here</source>
            <translation>Nobody here</translation>
        </message>
        <message>
            <source>Everyone is framed</source>
            <translation>Everyone is framed</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>Skip</translation>
        </message>
        <message>
            <source>Look for backs, name badges and reflections too. Enter agrees, S skips.</source>
            <translation>Look for backs, name badges and reflections too. Enter agrees, S skips.</translation>
        </message>
        <message>
            <source>Stop here</source>
            <translation>Stop here</translation>
        </message>
        <message>
            <source>{n} of {total}</source>
            <translation>{n} of {total}</translation>
        </message>
        <message>
            <source>There are faces in this picture. Say first that they are none.</source>
            <translation>There are faces in this picture. Say first that they are none.</translation>
        </message>
        <message>
            <source>This picture cannot be shown here, so it cannot be confirmed.</source>
            <translation>This picture cannot be shown here, so it cannot be confirmed.</translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s) confirmed</source>
            <translation>
                <numerusform>%n picture confirmed</numerusform>
                <numerusform>%n pictures confirmed</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Pictures</source>
            <translation>Pictures</translation>
        </message>
        <message>
            <source>Faces</source>
            <translation>Faces</translation>
        </message>
        <message>
            <source>People</source>
            <translation>People</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Settings</translation>
        </message>
        <message>
            <source>Local register</source>
            <translation>Local register</translation>
        </message>
        <message>
            <source>Hide this message</source>
            <translation>Hide this message</translation>
        </message>
        <message>
            <source>Stopped. What was finished is kept.</source>
            <translation>Stopped. What was finished is kept.</translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s) searched</source>
            <translation>
                <numerusform>%n picture searched</numerusform>
                <numerusform>%n pictures searched</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) not searched</source>
            <translation>
                <numerusform>%n file not searched</numerusform>
                <numerusform>%n files not searched</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NameDialog</name>
        <message>
            <source>A person without a face</source>
            <translation>A person without a face</translation>
        </message>
        <message>
            <source>Who is this?</source>
            <translation>Who is this?</translation>
        </message>
        <message>
            <source>Recognised by</source>
            <translation>Recognised by</translation>
        </message>
        <message>
            <source>Seen from behind</source>
            <translation>Seen from behind</translation>
        </message>
        <message>
            <source>Name badge</source>
            <translation>Name badge</translation>
        </message>
        <message>
            <source>Body, clothes or wheelchair</source>
            <translation>Body, clothes or wheelchair</translation>
        </message>
        <message>
            <source>Reflection</source>
            <translation>Reflection</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
    </context>
    <context>
        <name>NameField</name>
        <message>
            <source>Who is this? Type a name</source>
            <translation>Who is this? Type a name</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>People to choose from</source>
            <translation>People to choose from</translation>
        </message>
        <message>
            <source>Exactly this name</source>
            <translation>Exactly this name</translation>
        </message>
        <message>
            <source>Suggestion</source>
            <translation>Suggestion</translation>
        </message>
        <message>
            <source>At this event</source>
            <translation>At this event</translation>
        </message>
        <message>
            <source>Used lately</source>
            <translation>Used lately</translation>
        </message>
        <message>
            <source>Everyone</source>
            <translation>Everyone</translation>
        </message>
        <message>
            <source>Somebody new</source>
            <translation>Somebody new</translation>
        </message>
        <message>
            <source>New person “{name}”</source>
            <translation>New person “{name}”</translation>
        </message>
    </context>
    <context>
        <name>NamingPanel</name>
        <message>
            <source>Name and go on</source>
            <translation>Name and go on</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>Skip</translation>
        </message>
        <message>
            <source>Stranger</source>
            <translation>Stranger</translation>
        </message>
        <message>
            <source>Not recognisable</source>
            <translation>Not recognisable</translation>
        </message>
        <message>
            <source>Not a face</source>
            <translation>Not a face</translation>
        </message>
        <message>
            <source>Everyone else in this picture is a stranger</source>
            <translation>Everyone else in this picture is a stranger</translation>
        </message>
    </context>
    <context>
        <name>NamingProgress</name>
        <message>
            <source>How many groups have a name</source>
            <translation>How many groups have a name</translation>
        </message>
        <message>
            <source>{done} of {total} groups</source>
            <translation>{done} of {total} groups</translation>
        </message>
        <message>
            <source>{percent} % of the faces have a name</source>
            <translation>{percent} % of the faces have a name</translation>
        </message>
    </context>
    <context>
        <name>NextFaces</name>
        <message>
            <source>Next groups</source>
            <translation>Next groups</translation>
        </message>
    </context>
    <context>
        <name>PassphraseDialog</name>
        <message>
            <source>Set a passphrase</source>
            <translation>Set a passphrase</translation>
        </message>
        <message>
            <source>Change the passphrase</source>
            <translation>Change the passphrase</translation>
        </message>
        <message>
            <source>Remove the key on this computer</source>
            <translation>Remove the key on this computer</translation>
        </message>
        <message>
            <source>The passphrase now</source>
            <translation>The passphrase now</translation>
        </message>
        <message>
            <source>New passphrase</source>
            <translation>New passphrase</translation>
        </message>
        <message>
            <source>New passphrase once more</source>
            <translation>New passphrase once more</translation>
        </message>
        <message>
            <source>Afterwards the register opens with the passphrase only. Write it here, so that it is certain that you know it.</source>
            <translation>Afterwards the register opens with the passphrase only. Write it here, so that it is certain that you know it.</translation>
        </message>
        <message>
            <source>Four words or more are easy to remember and hard to guess. Nobody can find a forgotten passphrase again; the recovery key is the only other way in.</source>
            <translation>Four words or more are easy to remember and hard to guess. Nobody can find a forgotten passphrase again; the recovery key is the only other way in.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>The two new passphrases are not the same.</source>
            <translation>The two new passphrases are not the same.</translation>
        </message>
    </context>
    <context>
        <name>PeoplePage</name>
        <message>
            <source>Search by name</source>
            <translation>Search by name</translation>
        </message>
        <message>
            <source>People</source>
            <translation>People</translation>
        </message>
        <message>
            <source>New person</source>
            <translation>New person</translation>
        </message>
        <message>
            <source>New person …</source>
            <translation>New person …</translation>
        </message>
        <message>
            <source>People appear here when you name faces, or add them yourself.</source>
            <translation>People appear here when you name faces, or add them yourself.</translation>
        </message>
        <message numerus="yes">
            <source>{name}, %n year(s)</source>
            <translation>
                <numerusform>{name}, %n year old</numerusform>
                <numerusform>{name}, %n years old</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PersonCard</name>
        <message numerus="yes">
            <source>%n year(s)</source>
            <translation>
                <numerusform>%n year old</numerusform>
                <numerusform>%n years old</numerusform>
            </translation>
        </message>
        <message>
            <source>age not known</source>
            <translation>age not known</translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s)</source>
            <translation>
                <numerusform>%n picture</numerusform>
                <numerusform>%n pictures</numerusform>
            </translation>
        </message>
        <message>
            <source>Record signed form …</source>
            <translation>Record signed form …</translation>
        </message>
        <message>
            <source>The child's answer …</source>
            <translation>The child's answer …</translation>
        </message>
        <message>
            <source>Add guardian …</source>
            <translation>Add guardian …</translation>
        </message>
        <message>
            <source>Change …</source>
            <translation>Change …</translation>
        </message>
        <message>
            <source>Withdraw consent …</source>
            <translation>Withdraw consent …</translation>
        </message>
        <message>
            <source>You see what will happen before anything does.</source>
            <translation>You see what will happen before anything does.</translation>
        </message>
        <message>
            <source>Where may pictures be shown?</source>
            <translation>Where may pictures be shown?</translation>
        </message>
        <message>
            <source>Not ticked on the form</source>
            <translation>Not ticked on the form</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Pictures</translation>
        </message>
        <message>
            <source>Guardians</source>
            <translation>Guardians</translation>
        </message>
        <message>
            <source>parental responsibility</source>
            <translation>parental responsibility</translation>
        </message>
        <message>
            <source>alone</source>
            <translation>alone</translation>
        </message>
        <message>
            <source>Nobody is recorded yet.</source>
            <translation>Nobody is recorded yet.</translation>
        </message>
        <message>
            <source>What was said</source>
            <translation>What was said</translation>
        </message>
        <message>
            <source>Nothing yet.</source>
            <translation>Nothing yet.</translation>
        </message>
    </context>
    <context>
        <name>PersonDialog</name>
        <message>
            <source>New person</source>
            <translation>New person</translation>
        </message>
        <message>
            <source>Change person</source>
            <translation>Change person</translation>
        </message>
        <message>
            <source>Is 18 or older, and says so</source>
            <translation>Is 18 or older, and says so</translation>
        </message>
        <message>
            <source>Was born on</source>
            <translation>Was born on</translation>
        </message>
        <message>
            <source>The age is not known</source>
            <translation>The age is not known</translation>
        </message>
        <message>
            <source>Birth date</source>
            <translation>Birth date</translation>
        </message>
        <message>
            <source>Must never be published (secret address or the like)</source>
            <translation>Must never be published (secret address or the like)</translation>
        </message>
        <message>
            <source>First name</source>
            <translation>First name</translation>
        </message>
        <message>
            <source>Last name</source>
            <translation>Last name</translation>
        </message>
        <message>
            <source>Relation to us</source>
            <translation>Relation to us</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Telephone</translation>
        </message>
        <message>
            <source>Age</source>
            <translation>Age</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>Adults need no birth date. For children it decides who must agree.</source>
            <translation>Adults need no birth date. For children it decides who must agree.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Write a name.</source>
            <translation>Write a name.</translation>
        </message>
        <message>
            <source>Say whether the person is an adult, or when the child was born.</source>
            <translation>Say whether the person is an adult, or when the child was born.</translation>
        </message>
        <message>
            <source>The birth date lies in the future.</source>
            <translation>The birth date lies in the future.</translation>
        </message>
    </context>
    <context>
        <name>PictureActs</name>
        <message>
            <source>Set event</source>
            <translation>Set event</translation>
        </message>
        <message>
            <source>Which event are the pictures from? Write a title to make a new one.</source>
            <translation>Which event are the pictures from? Write a title to make a new one.</translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s) moved to “{title}”</source>
            <translation>
                <numerusform>%n picture moved to “{title}”</numerusform>
                <numerusform>%n pictures moved to “{title}”</numerusform>
            </translation>
        </message>
        <message>
            <source>Strangers</source>
            <translation>Strangers</translation>
        </message>
        <message numerus="yes">
            <source>Every face without a name in %n picture(s) is marked as a stranger: it leaves the naming queue, but the picture still needs review.</source>
            <translation>
                <numerusform>Every face without a name in %n picture is marked as a stranger: it leaves the naming queue, but the picture still needs review.</numerusform>
                <numerusform>Every face without a name in %n pictures is marked as a stranger: it leaves the naming queue, but the picture still needs review.</numerusform>
            </translation>
        </message>
        <message>
            <source>Unnamed faces are marked as strangers</source>
            <translation>Unnamed faces are marked as strangers</translation>
        </message>
    </context>
    <context>
        <name>PictureButton</name>
        <message>
            <source>Open the picture</source>
            <translation>Open the picture</translation>
        </message>
    </context>
    <context>
        <name>PictureGrid</name>
        <message>
            <source>Pictures</source>
            <translation>Pictures</translation>
        </message>
    </context>
    <context>
        <name>PictureTexts</name>
        <message>
            <source>Describe the picture for those who cannot see it</source>
            <translation>Describe the picture for those who cannot see it</translation>
        </message>
        <message>
            <source>Caption</source>
            <translation>Caption</translation>
        </message>
        <message>
            <source>Alternative text</source>
            <translation>Alternative text</translation>
        </message>
        <message>
            <source>Photographer</source>
            <translation>Photographer</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
    </context>
    <context>
        <name>PictureView</name>
        <message>
            <source>The picture</source>
            <translation>The picture</translation>
        </message>
    </context>
    <context>
        <name>PicturesPage</name>
        <message>
            <source>Events</source>
            <translation>Events</translation>
        </message>
        <message>
            <source>Judged for the channel</source>
            <translation>Judged for the channel</translation>
        </message>
        <message>
            <source>Add pictures …</source>
            <translation>Add pictures …</translation>
        </message>
        <message>
            <source>Judged for</source>
            <translation>Judged for</translation>
        </message>
        <message>
            <source>Search by file name</source>
            <translation>Search by file name</translation>
        </message>
        <message>
            <source>Unknown faces</source>
            <translation>Unknown faces</translation>
        </message>
        <message>
            <source>Size of the pictures</source>
            <translation>Size of the pictures</translation>
        </message>
        <message>
            <source>Choose the folder with your pictures</source>
            <translation>Choose the folder with your pictures</translation>
        </message>
        <message>
            <source>Or drop it here. The program finds the faces, you say who they are and what they have agreed to, and every picture gets an answer: may it be published?</source>
            <translation>Or drop it here. The program finds the faces, you say who they are and what they have agreed to, and every picture gets an answer: may it be published?</translation>
        </message>
        <message>
            <source>Choose folder …</source>
            <translation>Choose folder …</translation>
        </message>
        <message>
            <source>Drop a folder of pictures here</source>
            <translation>Drop a folder of pictures here</translation>
        </message>
        <message>
            <source>All pictures</source>
            <translation>All pictures</translation>
        </message>
        <message>
            <source>Without event</source>
            <translation>Without event</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) not searched</source>
            <translation>
                <numerusform>%n file not searched</numerusform>
                <numerusform>%n files not searched</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Search in %n picture(s)</source>
            <translation>
                <numerusform>Search in %n picture</numerusform>
                <numerusform>Search in %n pictures</numerusform>
            </translation>
        </message>
        <message>
            <source>No picture matches what you chose above.</source>
            <translation>No picture matches what you chose above.</translation>
        </message>
        <message>
            <source>The folder with your pictures</source>
            <translation>The folder with your pictures</translation>
        </message>
        <message>
            <source>Edit event …</source>
            <translation>Edit event …</translation>
        </message>
    </context>
    <context>
        <name>RunBar</name>
        <message>
            <source>Looking for faces</source>
            <translation>Looking for faces</translation>
        </message>
        <message>
            <source>Progress of the search for faces</source>
            <translation>Progress of the search for faces</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Looking for pictures</source>
            <translation>Looking for pictures</translation>
        </message>
        <message>
            <source>{done} of {total} pictures</source>
            <translation>{done} of {total} pictures</translation>
        </message>
        <message>
            <source>sorting the faces</source>
            <translation>sorting the faces</translation>
        </message>
        <message>
            <source>Stopping …</source>
            <translation>Stopping …</translation>
        </message>
        <message>
            <source>less than a minute left</source>
            <translation>less than a minute left</translation>
        </message>
        <message numerus="yes">
            <source>about %n minute(s) left</source>
            <translation>
                <numerusform>about %n minute left</numerusform>
                <numerusform>about %n minutes left</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about %n hour(s) left</source>
            <translation>
                <numerusform>about %n hour left</numerusform>
                <numerusform>about %n hours left</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ScanFiles</name>
        <message>
            <source>Scanned form</source>
            <translation>Scanned form</translation>
        </message>
        <message>
            <source>Drop the scanned form here (PDF or picture). It is kept encrypted in the register.</source>
            <translation>Drop the scanned form here (PDF or picture). It is kept encrypted in the register.</translation>
        </message>
        <message>
            <source>Choose file …</source>
            <translation>Choose file …</translation>
        </message>
        <message>
            <source>Choose the scanned form</source>
            <translation>Choose the scanned form</translation>
        </message>
        <message>
            <source>Leave the scan out</source>
            <translation>Leave the scan out</translation>
        </message>
        <message>
            <source>Scans</source>
            <translation>Scans</translation>
        </message>
    </context>
    <context>
        <name>SelectionBar</name>
        <message>
            <source>Clear the selection</source>
            <translation>Clear the selection</translation>
        </message>
        <message>
            <source>Set event …</source>
            <translation>Set event …</translation>
        </message>
        <message>
            <source>Strangers …</source>
            <translation>Strangers …</translation>
        </message>
        <message>
            <source>Nobody in the pictures …</source>
            <translation>Nobody in the pictures …</translation>
        </message>
        <message>
            <source>Everyone is framed …</source>
            <translation>Everyone is framed …</translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s) selected</source>
            <translation>
                <numerusform>%n picture selected</numerusform>
                <numerusform>%n pictures selected</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Norway</source>
            <translation>Norway</translation>
        </message>
        <message>
            <source>Sweden</source>
            <translation>Sweden</translation>
        </message>
        <message>
            <source>Name of the branch</source>
            <translation>Name of the branch</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>Contact for pictures</source>
            <translation>Contact for pictures</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Telephone</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Country</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Language</translation>
        </message>
        <message>
            <source>Channels in use</source>
            <translation>Channels in use</translation>
        </message>
        <message>
            <source>Where you publish. Pictures are judged for each of them.</source>
            <translation>Where you publish. Pictures are judged for each of them.</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Settings</translation>
        </message>
        <message>
            <source>The language changes when the program is opened again.</source>
            <translation>The language changes when the program is opened again.</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Saved</translation>
        </message>
    </context>
    <context>
        <name>Toast</name>
        <message>
            <source>Undo</source>
            <translation>Undo</translation>
        </message>
    </context>
    <context>
        <name>UnsearchedDialog</name>
        <message>
            <source>Files that were not searched</source>
            <translation>Files that were not searched</translation>
        </message>
        <message>
            <source>File</source>
            <translation>File</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Why</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Folder</translation>
        </message>
        <message>
            <source>These files lie in the folders that were searched, but nobody knows who is on them. Treat them as not checked.</source>
            <translation>These files lie in the folders that were searched, but nobody knows who is on them. Treat them as not checked.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
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
            <translation>The picture</translation>
        </message>
        <message>
            <source>Nothing stands in the way.</source>
            <translation>Nothing stands in the way.</translation>
        </message>
        <message>
            <source>Nobody has said yet who this is.</source>
            <translation>Nobody has said yet who this is.</translation>
        </message>
        <message>
            <source>Stranger</source>
            <translation>Stranger</translation>
        </message>
        <message>
            <source>Unknown person</source>
            <translation>Unknown person</translation>
        </message>
        <message>
            <source>{name}?</source>
            <translation>{name}?</translation>
        </message>
        <message numerus="yes">
            <source>{name}, %n year(s)</source>
            <translation>
                <numerusform>{name}, %n year old</numerusform>
                <numerusform>{name}, %n years old</numerusform>
            </translation>
        </message>
        <message>
            <source>Yes, that is right</source>
            <translation>Yes, that is right</translation>
        </message>
        <message>
            <source>Somebody else</source>
            <translation>Somebody else</translation>
        </message>
        <message>
            <source>Name …</source>
            <translation>Name …</translation>
        </message>
        <message>
            <source>Not recognisable</source>
            <translation>Not recognisable</translation>
        </message>
        <message>
            <source>Not a face</source>
            <translation>Not a face</translation>
        </message>
        <message>
            <source>No badge after all</source>
            <translation>No badge after all</translation>
        </message>
        <message>
            <source>The child's answer …</source>
            <translation>The child's answer …</translation>
        </message>
        <message>
            <source>Say the age …</source>
            <translation>Say the age …</translation>
        </message>
        <message>
            <source>Add guardian …</source>
            <translation>Add guardian …</translation>
        </message>
        <message>
            <source>Record signed form …</source>
            <translation>Record signed form …</translation>
        </message>
        <message>
            <source>Withdraw consent …</source>
            <translation>Withdraw consent …</translation>
        </message>
        <message>
            <source>Add to the register …</source>
            <translation>Add to the register …</translation>
        </message>
        <message>
            <source>Everyone is framed</source>
            <translation>Everyone is framed</translation>
        </message>
        <message>
            <source>Nobody in the picture</source>
            <translation>Nobody in the picture</translation>
        </message>
        <message>
            <source>Person without a face …</source>
            <translation>Person without a face …</translation>
        </message>
        <message>
            <source>Remove the lock</source>
            <translation>Remove the lock</translation>
        </message>
        <message>
            <source>Write the photographer</source>
            <translation>Write the photographer</translation>
        </message>
        <message>
            <source>Write the source</source>
            <translation>Write the source</translation>
        </message>
        <message>
            <source>Write it now</source>
            <translation>Write it now</translation>
        </message>
        <message>
            <source>Set event …</source>
            <translation>Set event …</translation>
        </message>
    </context>
    <context>
        <name>WithdrawDialog</name>
        <message>
            <source>Withdraw consent</source>
            <translation>Withdraw consent</translation>
        </message>
        <message>
            <source>Who withdraws</source>
            <translation>Who withdraws</translation>
        </message>
        <message>
            <source>{name} in person</source>
            <translation>{name} in person</translation>
        </message>
        <message>
            <source>{name} as guardian</source>
            <translation>{name} as guardian</translation>
        </message>
        <message>
            <source>What is withdrawn</source>
            <translation>What is withdrawn</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Everything</translation>
        </message>
        <message>
            <source>Only some channels</source>
            <translation>Only some channels</translation>
        </message>
        <message>
            <source>Only the use of the name</source>
            <translation>Only the use of the name</translation>
        </message>
        <message>
            <source>Only face recognition</source>
            <translation>Only face recognition</translation>
        </message>
        <message>
            <source>How it was said</source>
            <translation>How it was said</translation>
        </message>
        <message>
            <source>In person</source>
            <translation>In person</translation>
        </message>
        <message>
            <source>By telephone</source>
            <translation>By telephone</translation>
        </message>
        <message>
            <source>By e-mail</source>
            <translation>By e-mail</translation>
        </message>
        <message>
            <source>On a form</source>
            <translation>On a form</translation>
        </message>
        <message>
            <source>By letter</source>
            <translation>By letter</translation>
        </message>
        <message>
            <source>In a comment</source>
            <translation>In a comment</translation>
        </message>
        <message>
            <source>What about pictures that are out already</source>
            <translation>What about pictures that are out already</translation>
        </message>
        <message>
            <source>Remove what is published</source>
            <translation>Remove what is published</translation>
        </message>
        <message>
            <source>Cover the face in what is published</source>
            <translation>Cover the face in what is published</translation>
        </message>
        <message>
            <source>Leave it, but publish nothing new</source>
            <translation>Leave it, but publish nothing new</translation>
        </message>
        <message>
            <source>Received on</source>
            <translation>Received on</translation>
        </message>
        <message>
            <source>What</source>
            <translation>What</translation>
        </message>
        <message>
            <source>How</source>
            <translation>How</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Published</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>Withdraw</translation>
        </message>
        <message>
            <source>Withdraw the consent of {name}</source>
            <translation>Withdraw the consent of {name}</translation>
        </message>
        <message>
            <source>No reason is needed. It counts from this moment.</source>
            <translation>No reason is needed. It counts from this moment.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s) will be judged anew at once.</source>
            <translation>
                <numerusform>%n picture will be judged anew at once.</numerusform>
                <numerusform>%n pictures will be judged anew at once.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n publication(s) must come down.</source>
            <translation>
                <numerusform>%n publication must come down.</numerusform>
                <numerusform>%n publications must come down.</numerusform>
            </translation>
        </message>
        <message>
            <source>Face codes are deleted.</source>
            <translation>Face codes are deleted.</translation>
        </message>
        <message>
            <source>Tick the channels.</source>
            <translation>Tick the channels.</translation>
        </message>
        <message>
            <source>It cannot have been received in the future.</source>
            <translation>It cannot have been received in the future.</translation>
        </message>
    </context>
    <context>
        <name>acts</name>
        <message>
            <source>the name of a face</source>
            <translation>the name of a face</translation>
        </message>
        <message>
            <source>that a suggested name was wrong</source>
            <translation>that a suggested name was wrong</translation>
        </message>
        <message>
            <source>that a name was taken off a face</source>
            <translation>that a name was taken off a face</translation>
        </message>
        <message>
            <source>that somebody is a stranger</source>
            <translation>that somebody is a stranger</translation>
        </message>
        <message>
            <source>that a face was set aside</source>
            <translation>that a face was set aside</translation>
        </message>
        <message>
            <source>that a person was framed</source>
            <translation>that a person was framed</translation>
        </message>
        <message>
            <source>that a frame was removed</source>
            <translation>that a frame was removed</translation>
        </message>
        <message>
            <source>the texts of a picture</source>
            <translation>the texts of a picture</translation>
        </message>
        <message>
            <source>that everyone in a picture is framed</source>
            <translation>that everyone in a picture is framed</translation>
        </message>
        <message>
            <source>a new event</source>
            <translation>a new event</translation>
        </message>
        <message>
            <source>a change of an event</source>
            <translation>a change of an event</translation>
        </message>
        <message>
            <source>that pictures were moved to an event</source>
            <translation>that pictures were moved to an event</translation>
        </message>
        <message>
            <source>a new person</source>
            <translation>a new person</translation>
        </message>
        <message>
            <source>a change of a person</source>
            <translation>a change of a person</translation>
        </message>
        <message>
            <source>that two people became one</source>
            <translation>that two people became one</translation>
        </message>
        <message>
            <source>that two groups became one</source>
            <translation>that two groups became one</translation>
        </message>
        <message>
            <source>that faces were moved to a group of their own</source>
            <translation>that faces were moved to a group of their own</translation>
        </message>
        <message>
            <source>that two groups are two people</source>
            <translation>that two groups are two people</translation>
        </message>
        <message>
            <source>who speaks for a child</source>
            <translation>who speaks for a child</translation>
        </message>
        <message>
            <source>an exception</source>
            <translation>an exception</translation>
        </message>
        <message>
            <source>a publication</source>
            <translation>a publication</translation>
        </message>
        <message>
            <source>a change of a channel</source>
            <translation>a change of a channel</translation>
        </message>
        <message>
            <source>a change of the organisation</source>
            <translation>a change of the organisation</translation>
        </message>
        <message>
            <source>a change of a task</source>
            <translation>a change of a task</translation>
        </message>
        <message>
            <source>the last change</source>
            <translation>the last change</translation>
        </message>
        <message>
            <source>Taken back: {what}</source>
            <translation>Taken back: {what}</translation>
        </message>
        <message>
            <source>Consents and withdrawals are not undone with Ctrl+Z: correct one with a new statement. Nothing was taken back.</source>
            <translation>Consents and withdrawals are not undone with Ctrl+Z: correct one with a new statement. Nothing was taken back.</translation>
        </message>
        <message>
            <source>What was done last cannot be undone. Nothing was taken back.</source>
            <translation>What was done last cannot be undone. Nothing was taken back.</translation>
        </message>
        <message>
            <source>Ctrl+Z once more takes back what came before: {what}</source>
            <translation>Ctrl+Z once more takes back what came before: {what}</translation>
        </message>
    </context>
    <context>
        <name>errors</name>
        <message>
            <source>The program made a mistake. Nothing that was saved is lost. Copy the details and send them to whoever helps you.</source>
            <translation>The program made a mistake. Nothing that was saved is lost. Copy the details and send them to whoever helps you.</translation>
        </message>
        <message>
            <source>That did not work</source>
            <translation>That did not work</translation>
        </message>
        <message>
            <source>A mistake in the program</source>
            <translation>A mistake in the program</translation>
        </message>
        <message>
            <source>Copy the details</source>
            <translation>Copy the details</translation>
        </message>
    </context>
    <context>
        <name>identify</name>
        <message>
            <source>Are you sure?</source>
            <translation>Are you sure?</translation>
        </message>
    </context>
    <context>
        <name>labels</name>
        <message>
            <source>Member</source>
            <translation>Member</translation>
        </message>
        <message>
            <source>Elected representative</source>
            <translation>Elected representative</translation>
        </message>
        <message>
            <source>Employee</source>
            <translation>Employee</translation>
        </message>
        <message>
            <source>Guest</source>
            <translation>Guest</translation>
        </message>
        <message>
            <source>Child</source>
            <translation>Child</translation>
        </message>
        <message>
            <source>Public role</source>
            <translation>Public role</translation>
        </message>
        <message>
            <source>Not known by name</source>
            <translation>Not known by name</translation>
        </message>
        <message>
            <source>Mother</source>
            <translation>Mother</translation>
        </message>
        <message>
            <source>Father</source>
            <translation>Father</translation>
        </message>
        <message>
            <source>Parent</source>
            <translation>Parent</translation>
        </message>
        <message>
            <source>Appointed guardian</source>
            <translation>Appointed guardian</translation>
        </message>
        <message>
            <source>Legal representative</source>
            <translation>Legal representative</translation>
        </message>
        <message>
            <source>Other relation</source>
            <translation>Other relation</translation>
        </message>
        <message>
            <source>no name</source>
            <translation>no name</translation>
        </message>
        <message>
            <source>first name only</source>
            <translation>first name only</translation>
        </message>
        <message>
            <source>full name</source>
            <translation>full name</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Yes</translation>
        </message>
        <message>
            <source>No</source>
            <translation>No</translation>
        </message>
        <message>
            <source>Yes, but not everywhere</source>
            <translation>Yes, but not everywhere</translation>
        </message>
        <message>
            <source>Too young to answer</source>
            <translation>Too young to answer</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Everything</translation>
        </message>
        <message>
            <source>Some channels</source>
            <translation>Some channels</translation>
        </message>
        <message>
            <source>Some pictures</source>
            <translation>Some pictures</translation>
        </message>
        <message>
            <source>Pictures, film or voice</source>
            <translation>Pictures, film or voice</translation>
        </message>
        <message>
            <source>The use of the name</source>
            <translation>The use of the name</translation>
        </message>
        <message>
            <source>Sharing with other units</source>
            <translation>Sharing with other units</translation>
        </message>
        <message>
            <source>Face recognition</source>
            <translation>Face recognition</translation>
        </message>
        <message>
            <source>Nothing: anybody could have been there</source>
            <translation>Nothing: anybody could have been there</translation>
        </message>
        <message>
            <source>That they are members of the union or association</source>
            <translation>That they are members of the union or association</translation>
        </message>
        <message>
            <source>Something about their health</source>
            <translation>Something about their health</translation>
        </message>
    </context>
    <context>
        <name>standing</name>
        <message>
            <source>No consent is recorded.</source>
            <translation>No consent is recorded.</translation>
        </message>
        <message>
            <source>Nothing may be published now.</source>
            <translation>Nothing may be published now.</translation>
        </message>
        <message>
            <source>Yes to {channels}</source>
            <translation>Yes to {channels}</translation>
        </message>
        <message>
            <source>Yes to {channels}, but something is still open</source>
            <translation>Yes to {channels}, but something is still open</translation>
        </message>
        <message>
            <source>until {date}</source>
            <translation>until {date}</translation>
        </message>
    </context>
    <context>
        <name>timeline</name>
        <message>
            <source>Yes: {channels}</source>
            <translation>Yes: {channels}</translation>
        </message>
        <message>
            <source>No: {channels}</source>
            <translation>No: {channels}</translation>
        </message>
        <message>
            <source>until {date}</source>
            <translation>until {date}</translation>
        </message>
        <message>
            <source>without a scanned form</source>
            <translation>without a scanned form</translation>
        </message>
        <message>
            <source>Signed form</source>
            <translation>Signed form</translation>
        </message>
        <message>
            <source>Form signed by {name}</source>
            <translation>Form signed by {name}</translation>
        </message>
        <message>
            <source>{name} was asked</source>
            <translation>{name} was asked</translation>
        </message>
        <message>
            <source>not {channels}</source>
            <translation>not {channels}</translation>
        </message>
        <message>
            <source>Consent withdrawn by {name}</source>
            <translation>Consent withdrawn by {name}</translation>
        </message>
    </context>
</TS>
