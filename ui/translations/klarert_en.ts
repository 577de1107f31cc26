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
            <source>There is an event with this title already, and it is chosen now. If it is another one, give the new one a title of its own, such as with the year.</source>
            <translation>There is an event with this title already, and it is chosen now. If it is another one, give the new one a title of its own, such as with the year.</translation>
        </message>
    </context>
    <context>
        <name>AdultHands</name>
        <message>
            <source>Whose form is it?</source>
            <translation>Whose form is it?</translation>
        </message>
        <message>
            <source>Which event is meant</source>
            <translation>Which event is meant</translation>
        </message>
        <message>
            <source>Choose …</source>
            <translation>Choose …</translation>
        </message>
        <message>
            <source>Which event is meant?</source>
            <translation>Which event is meant?</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Place</translation>
        </message>
        <message>
            <source>Place, if it is written there</source>
            <translation>Place, if it is written there</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Signature</translation>
        </message>
        <message>
            <source>Guardian's signature</source>
            <translation>Guardian's signature</translation>
        </message>
        <message>
            <source>Witness</source>
            <translation>Witness</translation>
        </message>
    </context>
    <context>
        <name>AgendaWords</name>
        <message>
            <source>Somebody</source>
            <translation>Somebody</translation>
        </message>
        <message>
            <source>Show person</source>
            <translation>Show person</translation>
        </message>
        <message numerus="yes">
            <source>%n group(s) of faces without a name</source>
            <translation>
                <numerusform>%n group of faces without a name</numerusform>
                <numerusform>%n groups of faces without a name</numerusform>
            </translation>
        </message>
        <message>
            <source>Pictures without an event</source>
            <translation>Pictures without an event</translation>
        </message>
        <message>
            <source>Name faces</source>
            <translation>Name faces</translation>
        </message>
        <message numerus="yes">
            <source>%n returned page(s) to look at</source>
            <translation>
                <numerusform>%n returned page to look at</numerusform>
                <numerusform>%n returned pages to look at</numerusform>
            </translation>
        </message>
        <message>
            <source>{name} has asked about their data</source>
            <translation>{name} has asked about their data</translation>
        </message>
        <message>
            <source>To be answered by {date}</source>
            <translation>To be answered by {date}</translation>
        </message>
        <message>
            <source>The consent of {name} ends on {date}</source>
            <translation>The consent of {name} ends on {date}</translation>
        </message>
        <message>
            <source>Ask for a new one before the next publication.</source>
            <translation>Ask for a new one before the next publication.</translation>
        </message>
        <message>
            <source>The consent of {name} ended on {date}</source>
            <translation>The consent of {name} ended on {date}</translation>
        </message>
        <message>
            <source>Nothing new may be published. Renew it, or remove what is out.</source>
            <translation>Nothing new may be published. Renew it, or remove what is out.</translation>
        </message>
        <message>
            <source>{name} has a birthday on {date} and then answers in person</source>
            <translation>{name} has a birthday on {date} and then answers in person</translation>
        </message>
        <message>
            <source>Prepare a form for {name} to sign.</source>
            <translation>Prepare a form for {name} to sign.</translation>
        </message>
        <message>
            <source>{name} now answers in person</source>
            <translation>{name} now answers in person</translation>
        </message>
        <message>
            <source>The guardians' yes counts for a short while yet. Ask {name}.</source>
            <translation>The guardians' yes counts for a short while yet. Ask {name}.</translation>
        </message>
        <message>
            <source>{name} should be asked again by {date}</source>
            <translation>{name} should be asked again by {date}</translation>
        </message>
        <message>
            <source>{name} has not been asked, or not lately</source>
            <translation>{name} has not been asked, or not lately</translation>
        </message>
        <message>
            <source>The guardians have answered. The child's own yes is needed too.</source>
            <translation>The guardians have answered. The child's own yes is needed too.</translation>
        </message>
        <message>
            <source>What holds for {name} changes on {date}</source>
            <translation>What holds for {name} changes on {date}</translation>
        </message>
        <message numerus="yes">
            <source>%n form(s) missing for “{event}”</source>
            <translation>
                <numerusform>%n form is missing for “{event}”</numerusform>
                <numerusform>%n forms are missing for “{event}”</numerusform>
            </translation>
        </message>
        <message>
            <source>It is today.</source>
            <translation>It is today.</translation>
        </message>
        <message>
            <source>It is on {date}.</source>
            <translation>It is on {date}.</translation>
        </message>
        <message>
            <source>Nothing counts before it is approved.</source>
            <translation>Nothing counts before it is approved.</translation>
        </message>
        <message>
            <source>Go through</source>
            <translation>Go through</translation>
        </message>
        <message>
            <source>Print forms</source>
            <translation>Print forms</translation>
        </message>
        <message numerus="yes">
            <source>%n removal(s) should have been done</source>
            <translation>
                <numerusform>%n removal should have been done</numerusform>
                <numerusform>%n removals should have been done</numerusform>
            </translation>
        </message>
        <message>
            <source>The first was due on {date}.</source>
            <translation>The first was due on {date}.</translation>
        </message>
        <message numerus="yes">
            <source>%n removal(s) to do</source>
            <translation>
                <numerusform>%n removal to do</numerusform>
                <numerusform>%n removals to do</numerusform>
            </translation>
        </message>
        <message>
            <source>The first is due on {date}.</source>
            <translation>The first is due on {date}.</translation>
        </message>
        <message>
            <source>See the list</source>
            <translation>See the list</translation>
        </message>
    </context>
    <context>
        <name>AnswerRow</name>
        <message>
            <source>Yes</source>
            <translation>Yes</translation>
        </message>
        <message>
            <source>No</source>
            <translation>No</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>yes</translation>
        </message>
        <message>
            <source>no</source>
            <translation>no</translation>
        </message>
        <message>
            <source>not answered</source>
            <translation>not answered</translation>
        </message>
    </context>
    <context>
        <name>ApproveFoot</name>
        <message>
            <source>Approving records this with the page as proof. It is not undone: a new form corrects it.</source>
            <translation>Approving records this with the page as proof. It is not undone: a new form corrects it.</translation>
        </message>
        <message>
            <source>Remove this page …</source>
            <translation>Remove this page …</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Next page</translation>
        </message>
        <message>
            <source>Approve and file</source>
            <translation>Approve and file</translation>
        </message>
        <message numerus="yes">
            <source>And %n more.</source>
            <translation>
                <numerusform>And %n more.</numerusform>
                <numerusform>And %n more.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>AskedTick</name>
        <message>
            <source>{box}, enlarged</source>
            <translation>{box}, enlarged</translation>
        </message>
        <message>
            <source>Ticked</source>
            <translation>Ticked</translation>
        </message>
        <message>
            <source>Empty</source>
            <translation>Empty</translation>
        </message>
        <message>
            <source>The box is ticked (J)</source>
            <translation>The box is ticked (J)</translation>
        </message>
        <message>
            <source>The box is empty (N)</source>
            <translation>The box is empty (N)</translation>
        </message>
        <message>
            <source>{why} Is this a tick?</source>
            <translation>{why} Is this a tick?</translation>
        </message>
        <message>
            <source>Answered by hand.</source>
            <translation>Answered by hand.</translation>
        </message>
        <message>
            <source>Not sure</source>
            <translation>Not sure</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>Answered</translation>
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
            <source>Correct an answer</source>
            <translation>Correct an answer</translation>
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
            <source>Record</source>
            <translation>Record</translation>
        </message>
        <message>
            <source>What did {name} say?</source>
            <translation>What did {name} say?</translation>
        </message>
        <message>
            <source>Drawing or note</source>
            <translation>Drawing or note</translation>
        </message>
        <message>
            <source>Drop the drawing or note here, in one file. It is kept encrypted in the register.</source>
            <translation>Drop the drawing or note here, in one file. It is kept encrypted in the register.</translation>
        </message>
        <message>
            <source>Replaces the entry of {date}</source>
            <translation>Replaces the entry of {date}</translation>
        </message>
        <message>
            <source>Whose answer is it?</source>
            <translation>Whose answer is it?</translation>
        </message>
        <message>
            <source>How?</source>
            <translation>How?</translation>
        </message>
        <message>
            <source>What did the child say?</source>
            <translation>What did the child say?</translation>
        </message>
        <message>
            <source>Not here</source>
            <translation>Not here</translation>
        </message>
        <message>
            <source>In the child's own words</source>
            <translation>In the child's own words</translation>
        </message>
        <message>
            <source>The child's no always counts, whatever the guardians say.</source>
            <translation>The child's no always counts, whatever the guardians say.</translation>
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
            <source>From {age} years a child must be asked; “too young to answer” counts only before that.</source>
            <translation>From {age} years a child must be asked; “too young to answer” counts only before that.</translation>
        </message>
        <message>
            <source>This entry holds a no. Only the data steward may replace a no.</source>
            <translation>This entry holds a no. Only the data steward may replace a no.</translation>
        </message>
        <message>
            <source>Only the data steward may move an entry to another person.</source>
            <translation>Only the data steward may move an entry to another person.</translation>
        </message>
        <message>
            <source>Choose somebody from the list.</source>
            <translation>Choose somebody from the list.</translation>
        </message>
        <message>
            <source>Tick where the child does not want to be shown.</source>
            <translation>Tick where the child does not want to be shown.</translation>
        </message>
    </context>
    <context>
        <name>AssessmentField</name>
        <message>
            <source>Day of the assessment</source>
            <translation>Day of the assessment</translation>
        </message>
    </context>
    <context>
        <name>AttendancePanel</name>
        <message>
            <source>Who was there? Type a name and press Enter</source>
            <translation>Who was there? Type a name and press Enter</translation>
        </message>
        <message>
            <source>What somebody new is to us</source>
            <translation>What somebody new is to us</translation>
        </message>
        <message>
            <source>Paste a list …</source>
            <translation>Paste a list …</translation>
        </message>
        <message>
            <source>Who was there</source>
            <translation>Who was there</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Number</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>For this event</source>
            <translation>For this event</translation>
        </message>
        <message>
            <source>Take off the list</source>
            <translation>Take off the list</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Undo</translation>
        </message>
        <message>
            <source>What you change here is saved at once. The number is the one on the sticker that somebody wore; it helps to tell who is in a picture.</source>
            <translation>What you change here is saved at once. The number is the one on the sticker that somebody wore; it helps to tell who is in a picture.</translation>
        </message>
        <message>
            <source>On the list</source>
            <translation>On the list</translation>
        </message>
        <message>
            <source>Nobody is on the list yet. Whoever is on it is offered first when you name faces, and you see who has not signed.</source>
            <translation>Nobody is on the list yet. Whoever is on it is offered first when you name faces, and you see who has not signed.</translation>
        </message>
        <message numerus="yes">
            <source>All %n have answered.</source>
            <translation>
                <numerusform>%n person has answered.</numerusform>
                <numerusform>All %n have answered.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{silent} of %n have not signed.</source>
            <translation>
                <numerusform>{silent} of %n has not signed.</numerusform>
                <numerusform>{silent} of %n have not signed.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n have said no.</source>
            <translation>
                <numerusform>%n has said no.</numerusform>
                <numerusform>%n have said no.</numerusform>
            </translation>
        </message>
        <message>
            <source>{name} is on the list already.</source>
            <translation>{name} is on the list already.</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) added.</source>
            <translation>
                <numerusform>%n person added.</numerusform>
                <numerusform>%n people added.</numerusform>
            </translation>
        </message>
        <message>
            <source>The number is changed.</source>
            <translation>The number is changed.</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) taken off the list.</source>
            <translation>
                <numerusform>%n person taken off the list.</numerusform>
                <numerusform>%n people taken off the list.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BackupCard</name>
        <message>
            <source>Another folder …</source>
            <translation>Another folder …</translation>
        </message>
        <message>
            <source>No backup is taken</source>
            <translation>No backup is taken</translation>
        </message>
        <message>
            <source>If this computer is lost, every consent is lost with it.</source>
            <translation>If this computer is lost, every consent is lost with it.</translation>
        </message>
        <message>
            <source>Choose a folder …</source>
            <translation>Choose a folder …</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>Back up now</translation>
        </message>
        <message>
            <source>No backup has been taken yet</source>
            <translation>No backup has been taken yet</translation>
        </message>
        <message>
            <source>Backed up today</source>
            <translation>Backed up today</translation>
        </message>
        <message>
            <source>Backed up on {date}</source>
            <translation>Backed up on {date}</translation>
        </message>
        <message>
            <source>Only this computer can open it. Make a recovery key under Settings.</source>
            <translation>Only this computer can open it. Make a recovery key under Settings.</translation>
        </message>
        <message>
            <source>It lies on the same disk as the register. Choose another disk.</source>
            <translation>It lies on the same disk as the register. Choose another disk.</translation>
        </message>
        <message>
            <source>Where the backups go</source>
            <translation>Where the backups go</translation>
        </message>
    </context>
    <context>
        <name>BackupsCard</name>
        <message>
            <source>Kept: the last of each of seven days and four weeks</source>
            <translation>Kept: the last of each of seven days and four weeks</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>Back up now</translation>
        </message>
        <message>
            <source>Choose a folder …</source>
            <translation>Choose a folder …</translation>
        </message>
        <message>
            <source>Restore from a backup …</source>
            <translation>Restore from a backup …</translation>
        </message>
        <message>
            <source>Pictures that were moved …</source>
            <translation>Pictures that were moved …</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>Backup</translation>
        </message>
        <message>
            <source>Once a day, encrypted, in the background. The pictures themselves are not in it: keep a copy of their folders too.</source>
            <translation>Once a day, encrypted, in the background. The pictures themselves are not in it: keep a copy of their folders too.</translation>
        </message>
        <message>
            <source>Another folder …</source>
            <translation>Another folder …</translation>
        </message>
        <message>
            <source>No backup is taken</source>
            <translation>No backup is taken</translation>
        </message>
        <message>
            <source>No backup has been taken yet</source>
            <translation>No backup has been taken yet</translation>
        </message>
        <message>
            <source>Backed up today</source>
            <translation>Backed up today</translation>
        </message>
        <message>
            <source>Backed up on {date}</source>
            <translation>Backed up on {date}</translation>
        </message>
        <message>
            <source>If this computer is lost, every consent is lost with it.</source>
            <translation>If this computer is lost, every consent is lost with it.</translation>
        </message>
        <message>
            <source>Only this computer can open it. Write a recovery key: see Keys above.</source>
            <translation>Only this computer can open it. Write a recovery key: see Keys above.</translation>
        </message>
        <message>
            <source>It lies on the same disk as the register. Choose another disk.</source>
            <translation>It lies on the same disk as the register. Choose another disk.</translation>
        </message>
        <message>
            <source>Where the backups go</source>
            <translation>Where the backups go</translation>
        </message>
    </context>
    <context>
        <name>CardFrame</name>
        <message>
            <source>More about this person</source>
            <translation>More about this person</translation>
        </message>
    </context>
    <context>
        <name>ChannelDialog</name>
        <message>
            <source>New channel</source>
            <translation>New channel</translation>
        </message>
        <message>
            <source>Change the channel</source>
            <translation>Change the channel</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>Delete …</source>
            <translation>Delete …</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Kind of channel</source>
            <translation>Kind of channel</translation>
        </message>
        <message>
            <source>Whose it is</source>
            <translation>Whose it is</translation>
        </message>
        <message>
            <source>The organisation's</source>
            <translation>The organisation's</translation>
        </message>
        <message>
            <source>A private account</source>
            <translation>A private account</translation>
        </message>
        <message>
            <source>A private account is never cleared: people said yes to the organisation, not to somebody's own page.</source>
            <translation>A private account is never cleared: people said yes to the organisation, not to somebody's own page.</translation>
        </message>
        <message>
            <source>Who sees it</source>
            <translation>Who sees it</translation>
        </message>
        <message>
            <source>Is also posted on</source>
            <translation>Is also posted on</translation>
        </message>
        <message>
            <source>Can a picture be called back?</source>
            <translation>Can a picture be called back?</translation>
        </message>
        <message>
            <source>What is posted disappears by itself (stories)</source>
            <translation>What is posted disappears by itself (stories)</translation>
        </message>
        <message>
            <source>Pictures leave Europe (the EEA)</source>
            <translation>Pictures leave Europe (the EEA)</translation>
        </message>
        <message>
            <source>Responsible</source>
            <translation>Responsible</translation>
        </message>
        <message>
            <source>Nobody in particular</source>
            <translation>Nobody in particular</translation>
        </message>
        <message>
            <source>Somebody who is not shown</source>
            <translation>Somebody who is not shown</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>In use</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Address</translation>
        </message>
        <message>
            <source>Tick where a post ends up by itself, such as a web page whose picture shows on Facebook. A picture is cleared here only if it is cleared there too.</source>
            <translation>Tick where a post ends up by itself, such as a web page whose picture shows on Facebook. A picture is cleared here only if it is cleared there too.</translation>
        </message>
        <message>
            <source>The channel is added</source>
            <translation>The channel is added</translation>
        </message>
        <message>
            <source>The channel is changed</source>
            <translation>The channel is changed</translation>
        </message>
        <message>
            <source>Delete the channel</source>
            <translation>Delete the channel</translation>
        </message>
        <message>
            <source>Nothing refers to this channel yet. Delete it?</source>
            <translation>Nothing refers to this channel yet. Delete it?</translation>
        </message>
        <message>
            <source>The channel is deleted</source>
            <translation>The channel is deleted</translation>
        </message>
    </context>
    <context>
        <name>ChannelRow</name>
        <message>
            <source>Where is the picture to be used?</source>
            <translation>Where is the picture to be used?</translation>
        </message>
        <message>
            <source>Fewer channels</source>
            <translation>Fewer channels</translation>
        </message>
        <message numerus="yes">
            <source>%n more channel(s)</source>
            <translation>
                <numerusform>%n more channel</numerusform>
                <numerusform>%n more channels</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ChannelsCard</name>
        <message>
            <source>Channels</source>
            <translation>Channels</translation>
        </message>
        <message>
            <source>Add a channel …</source>
            <translation>Add a channel …</translation>
        </message>
        <message>
            <source>Change …</source>
            <translation>Change …</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Move up</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Move down</translation>
        </message>
        <message>
            <source>Alt+Up</source>
            <translation>Alt+Up</translation>
        </message>
        <message>
            <source>Alt+Down</source>
            <translation>Alt+Down</translation>
        </message>
        <message>
            <source>Where you publish. Pictures are judged for each channel with a tick. Take the tick away when you stop using one: consents and publications stay, and what lies there can still be called back.</source>
            <translation>Where you publish. Pictures are judged for each channel with a tick. Take the tick away when you stop using one: consents and publications stay, and what lies there can still be called back.</translation>
        </message>
        <message>
            <source>not in use</source>
            <translation>not in use</translation>
        </message>
        <message>
            <source>private account: nothing is ever cleared</source>
            <translation>private account: nothing is ever cleared</translation>
        </message>
        <message>
            <source>is also posted on {channels}</source>
            <translation>is also posted on {channels}</translation>
        </message>
        <message>
            <source>disappears by itself</source>
            <translation>disappears by itself</translation>
        </message>
        <message>
            <source>leaves Europe</source>
            <translation>leaves Europe</translation>
        </message>
        <message>
            <source>responsible: {name}</source>
            <translation>responsible: {name}</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Saved</translation>
        </message>
        <message>
            <source>The order is changed</source>
            <translation>The order is changed</translation>
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
            <source>You watched all of it</source>
            <translation>You watched all of it</translation>
        </message>
        <message>
            <source>The film has captions</source>
            <translation>The film has captions</translation>
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
            <source>Wears a no-photo badge</source>
            <translation>Wears a no-photo badge</translation>
        </message>
        <message>
            <source>Changed how much the person stands out</source>
            <translation>Changed how much the person stands out</translation>
        </message>
        <message>
            <source>Taken out of the picture</source>
            <translation>Taken out of the picture</translation>
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
        <message>
            <source>The exception is removed</source>
            <translation>The exception is removed</translation>
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
            <source>Or drag with Ctrl held down</source>
            <translation>Or drag with Ctrl held down</translation>
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
            <source>No event</source>
            <translation>No event</translation>
        </message>
        <message numerus="yes">
            <source>In the register %n time(s): the strictest counts</source>
            <translation>
                <numerusform>In the register %n time</numerusform>
                <numerusform>In the register %n times: the strictest answer counts</numerusform>
            </translation>
        </message>
        <message>
            <source>{n} of {total}</source>
            <translation>{n} of {total}</translation>
        </message>
        <message>
            <source>{percent} %</source>
            <translation>{percent}%</translation>
        </message>
    </context>
    <context>
        <name>CheckFoot</name>
        <message>
            <source>Log as published …</source>
            <translation>Log as published …</translation>
        </message>
        <message>
            <source>Already out …</source>
            <translation>Already out …</translation>
        </message>
        <message>
            <source>Somebody wants it removed …</source>
            <translation>Somebody wants it removed …</translation>
        </message>
        <message>
            <source>Not in the register: add its folder …</source>
            <translation>Not in the register: add its folder …</translation>
        </message>
        <message>
            <source>Only today's answer can be logged.</source>
            <translation>Only today's answer can be logged.</translation>
        </message>
        <message>
            <source>It can be logged when the answer is clear.</source>
            <translation>It can be logged when the answer is clear.</translation>
        </message>
        <message numerus="yes">
            <source>{published}, and in %n more place(s)</source>
            <translation>
                <numerusform>{published}, and in %n more place</numerusform>
                <numerusform>{published}, and in %n more places</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CheckWindow</name>
        <message>
            <source>Films are not played here. Open the film to watch it.</source>
            <translation>Films are not played here. Open the film to watch it.</translation>
        </message>
        <message>
            <source>Looking at the picture …</source>
            <translation>Looking at the picture …</translation>
        </message>
        <message>
            <source>No channel is in use. Choose channels under Settings.</source>
            <translation>No channel is in use. Choose channels under Settings.</translation>
        </message>
    </context>
    <context>
        <name>ChildHands</name>
        <message>
            <source>Which child is it?</source>
            <translation>Which child is it?</translation>
        </message>
        <message>
            <source>Where the child does not want to be shown</source>
            <translation>Where the child does not want to be shown</translation>
        </message>
        <message>
            <source>Tick every place that the child's words may mean.</source>
            <translation>Tick every place that the child's words may mean.</translation>
        </message>
        <message>
            <source>The day the child was asked</source>
            <translation>The day the child was asked</translation>
        </message>
        <message>
            <source>How the child answered</source>
            <translation>How the child answered</translation>
        </message>
        <message>
            <source>As it looks on the paper</source>
            <translation>As it looks on the paper</translation>
        </message>
        <message>
            <source>In writing</source>
            <translation>In writing</translation>
        </message>
        <message>
            <source>In words, and an adult wrote it down</source>
            <translation>In words, and an adult wrote it down</translation>
        </message>
        <message>
            <source>With a drawing</source>
            <translation>With a drawing</translation>
        </message>
        <message>
            <source>How did the child answer?</source>
            <translation>How did the child answer?</translation>
        </message>
        <message>
            <source>Why the child is too young to answer</source>
            <translation>Why the child is too young to answer</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Signature</translation>
        </message>
    </context>
    <context>
        <name>ChooseEventDialog</name>
        <message>
            <source>Title of the event</source>
            <translation>Title of the event</translation>
        </message>
        <message>
            <source>Search, or write the title of a new event</source>
            <translation>Search, or write the title of a new event</translation>
        </message>
        <message>
            <source>Search for an event</source>
            <translation>Search for an event</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>Events</translation>
        </message>
        <message>
            <source>There is no other event.</source>
            <translation>There is no other event.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>New event “{title}” …</source>
            <translation>New event “{title}” …</translation>
        </message>
        <message>
            <source>No event</source>
            <translation>No event</translation>
        </message>
    </context>
    <context>
        <name>ChosenPages</name>
        <message>
            <source>Looking …</source>
            <translation>Looking …</translation>
        </message>
    </context>
    <context>
        <name>ClearanceHead</name>
        <message numerus="yes">
            <source>Judging %n picture(s) …</source>
            <translation>
                <numerusform>Judging %n picture …</numerusform>
                <numerusform>Judging %n pictures …</numerusform>
            </translation>
        </message>
        <message>
            <source>All of them are out already: log every one</source>
            <translation>All of them are out already: log every one</translation>
        </message>
        <message>
            <source>It is out already: log it as it is</source>
            <translation>It is out already: log it as it is</translation>
        </message>
        <message>
            <source>Judging the pictures: {done} of {total} …</source>
            <translation>Judging the pictures: {done} of {total} …</translation>
        </message>
        <message numerus="yes">
            <source>Logging %n picture(s) …</source>
            <translation>
                <numerusform>Logging %n picture …</numerusform>
                <numerusform>Logging %n pictures …</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>All %n picture(s) are clear to publish</source>
            <translation>
                <numerusform>%n picture is clear to publish</numerusform>
                <numerusform>All %n pictures are clear to publish</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>None of the %n picture(s) is clear to publish</source>
            <translation>
                <numerusform>%n picture is not clear to publish</numerusform>
                <numerusform>None of the %n pictures is clear to publish</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of {total} picture(s) are clear to publish</source>
            <translation>
                <numerusform>%n of {total} pictures is clear to publish</numerusform>
                <numerusform>%n of {total} pictures are clear to publish</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>All are logged. %n of them are not clear: what must come down goes on the list at once.</source>
            <translation>
                <numerusform>All are logged. %n of them is not clear: what must come down goes on the list at once.</numerusform>
                <numerusform>All are logged. %n of them are not clear: what must come down goes on the list at once.</numerusform>
            </translation>
        </message>
        <message>
            <source>It is logged as it is. If it must come down, that goes on the list at once.</source>
            <translation>It is logged as it is. If it must come down, that goes on the list at once.</translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s) are not logged:</source>
            <translation>
                <numerusform>%n picture is not logged:</numerusform>
                <numerusform>%n pictures are not logged:</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing can be logged.</source>
            <translation>Nothing can be logged.</translation>
        </message>
    </context>
    <context>
        <name>ComingCard</name>
        <message>
            <source>What changes by itself</source>
            <translation>What changes by itself</translation>
        </message>
        <message numerus="yes">
            <source>And %n more later.</source>
            <translation>
                <numerusform>And %n more later.</numerusform>
                <numerusform>And %n more later.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ConsentDialog</name>
        <message>
            <source>Record a signed form</source>
            <translation>Record a signed form</translation>
        </message>
        <message>
            <source>Correct a form</source>
            <translation>Correct a form</translation>
        </message>
        <message>
            <source>Yes, the pictures may be used even if they can show this</source>
            <translation>Yes, the pictures may be used even if they can show this</translation>
        </message>
        <message>
            <source>May the program recognise the face?</source>
            <translation>May the program recognise the face?</translation>
        </message>
        <message>
            <source>Signed on</source>
            <translation>Signed on</translation>
        </message>
        <message>
            <source>Valid from</source>
            <translation>Valid from</translation>
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
            <source>How</source>
            <translation>How</translation>
        </message>
        <message>
            <source>6. Membership and health</source>
            <translation>6. Membership and health</translation>
        </message>
        <message>
            <source>A picture from us can show that somebody is a member, or lives with an illness.</source>
            <translation>A picture from us can show that somebody is a member, or lives with an illness.</translation>
        </message>
        <message>
            <source>Add guardian …</source>
            <translation>Add guardian …</translation>
        </message>
        <message>
            <source>Add representative …</source>
            <translation>Add representative …</translation>
        </message>
        <message>
            <source>And also …</source>
            <translation>And also …</translation>
        </message>
        <message>
            <source>When the form says one thing for pictures and another for film, for example</source>
            <translation>When the form says one thing for pictures and another for film, for example</translation>
        </message>
        <message>
            <source>Replaces the entry of {date}</source>
            <translation>Replaces the entry of {date}</translation>
        </message>
        <message>
            <source>Whose form is it?</source>
            <translation>Whose form is it?</translation>
        </message>
        <message>
            <source>The form</source>
            <translation>The form</translation>
        </message>
        <message>
            <source>Without the signed form the answer is “needs review”, never “clear”.</source>
            <translation>Without the signed form the answer is “needs review”, never “clear”.</translation>
        </message>
        <message>
            <source>Who signed?</source>
            <translation>Who signed?</translation>
        </message>
        <message>
            <source>How?</source>
            <translation>How?</translation>
        </message>
        <message>
            <source>Witness</source>
            <translation>Witness</translation>
        </message>
        <message>
            <source>Does the young person understand what it means?</source>
            <translation>Does the young person understand what it means?</translation>
        </message>
        <message>
            <source>8. Face recognition</source>
            <translation>8. Face recognition</translation>
        </message>
        <message>
            <source>An answer of its own: the rest of the form counts whatever it is.</source>
            <translation>An answer of its own: the rest of the form counts whatever it is.</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Place</translation>
        </message>
        <message>
            <source>Below {age} the guardians sign. On a form of the child's own only a no counts; record a yes as the child's own answer.</source>
            <translation>Below {age} the guardians sign. On a form of the child's own only a no counts; record a yes as the child's own answer.</translation>
        </message>
        <message>
            <source>One signature at a time. The other guardian's comes next, from the same sheet.</source>
            <translation>One signature at a time. The other guardian's comes next, from the same sheet.</translation>
        </message>
        <message>
            <source>Below {age} a yes does not count here; a no always does.</source>
            <translation>Below {age} a yes does not count here; a no always does.</translation>
        </message>
        <message>
            <source>This entry holds a no. Only the data steward may replace a no.</source>
            <translation>This entry holds a no. Only the data steward may replace a no.</translation>
        </message>
        <message>
            <source>Only the data steward may move an entry to another person.</source>
            <translation>Only the data steward may move an entry to another person.</translation>
        </message>
        <message>
            <source>Choose somebody from the list.</source>
            <translation>Choose somebody from the list.</translation>
        </message>
        <message>
            <source>Answer at least one channel, yes or no.</source>
            <translation>Answer at least one channel, yes or no.</translation>
        </message>
        <message>
            <source>The consent would end before it starts.</source>
            <translation>The consent would end before it starts.</translation>
        </message>
        <message>
            <source>Tick what is ticked on the form, nothing else. What is not ticked counts as no.</source>
            <translation>Tick what is ticked on the form, nothing else. What is not ticked counts as no.</translation>
        </message>
        <message>
            <source>Write why you think so. From {first} to {last} years it is needed unless a guardian signs too.</source>
            <translation>Write why you think so. From {first} to {last} years it is needed unless a guardian signs too.</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Record</translation>
        </message>
        <message>
            <source>The form cannot have been signed in the future.</source>
            <translation>The form cannot have been signed in the future.</translation>
        </message>
        <message>
            <source>A spoken consent needs a witness.</source>
            <translation>A spoken consent needs a witness.</translation>
        </message>
    </context>
    <context>
        <name>ContactCard</name>
        <message>
            <source>Private note</source>
            <translation>Private note</translation>
        </message>
        <message>
            <source>Contact and notes</source>
            <translation>Contact and notes</translation>
        </message>
    </context>
    <context>
        <name>ContactNote</name>
        <message>
            <source>No contact is filled in: the paper gets a blank line where it should stand.</source>
            <translation>No contact is filled in: the paper gets a blank line where it should stand.</translation>
        </message>
        <message>
            <source>Fill in under Settings …</source>
            <translation>Fill in under Settings …</translation>
        </message>
    </context>
    <context>
        <name>CountField</name>
        <message>
            <source>Fewer: {what}</source>
            <translation>Fewer: {what}</translation>
        </message>
        <message>
            <source>More: {what}</source>
            <translation>More: {what}</translation>
        </message>
    </context>
    <context>
        <name>CreditDialog</name>
        <message>
            <source>Photographer</source>
            <translation>Photographer</translation>
        </message>
        <message>
            <source>Who took the pictures</source>
            <translation>Who took the pictures</translation>
        </message>
        <message numerus="yes">
            <source>Also where another name stands now: %n picture(s)</source>
            <translation>
                <numerusform>Also where another name stands now: %n picture</numerusform>
                <numerusform>Also where another name stands now: %n pictures</numerusform>
            </translation>
        </message>
        <message>
            <source>Write it</source>
            <translation>Write it</translation>
        </message>
        <message>
            <source>Who took the pictures?</source>
            <translation>Who took the pictures?</translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s) chosen</source>
            <translation>
                <numerusform>%n picture chosen</numerusform>
                <numerusform>%n pictures chosen</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message numerus="yes">
            <source>Photographer written on %n picture(s)</source>
            <translation>
                <numerusform>Photographer written on %n picture</numerusform>
                <numerusform>Photographer written on %n pictures</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DayField</name>
        <message>
            <source>Write a day here, such as {example}.</source>
            <translation>Write a day here, such as {example}.</translation>
        </message>
        <message>
            <source>“{text}” is not a day. Write it such as {example}.</source>
            <translation>“{text}” is not a day. Write it such as {example}.</translation>
        </message>
    </context>
    <context>
        <name>DayNotice</name>
        <message>
            <source>Back to today</source>
            <translation>Back to today</translation>
        </message>
        <message>
            <source>This is the answer on {date}, if nobody says anything new. Nothing can be logged as published.</source>
            <translation>This is the answer on {date}, if nobody says anything new. Nothing can be logged as published.</translation>
        </message>
        <message>
            <source>This is what held on {date}. Nothing can be logged as published.</source>
            <translation>This is what held on {date}. Nothing can be logged as published.</translation>
        </message>
    </context>
    <context>
        <name>EventActs</name>
        <message>
            <source>Edit event …</source>
            <translation>Edit event …</translation>
        </message>
        <message>
            <source>Who was there …</source>
            <translation>Who was there …</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Print</translation>
        </message>
        <message>
            <source>Forms for everybody missing …</source>
            <translation>Forms for everybody missing …</translation>
        </message>
        <message>
            <source>Poster …</source>
            <translation>Poster …</translation>
        </message>
        <message>
            <source>Attendance list …</source>
            <translation>Attendance list …</translation>
        </message>
        <message>
            <source>Who has answered what …</source>
            <translation>Who has answered what …</translation>
        </message>
        <message>
            <source>Split by day …</source>
            <translation>Split by day …</translation>
        </message>
        <message>
            <source>Merge into another event …</source>
            <translation>Merge into another event …</translation>
        </message>
        <message>
            <source>Close the event …</source>
            <translation>Close the event …</translation>
        </message>
        <message>
            <source>Open the event again</source>
            <translation>Open the event again</translation>
        </message>
        <message>
            <source>Delete the event …</source>
            <translation>Delete the event …</translation>
        </message>
        <message>
            <source>“{title}” is added</source>
            <translation>“{title}” is added</translation>
        </message>
        <message>
            <source>Which event does “{title}” belong to?</source>
            <translation>Which event does “{title}” belong to?</translation>
        </message>
        <message>
            <source>Its pictures and its list of who was there go to that event, and the stricter of the two holds for all. You can undo this.</source>
            <translation>Its pictures and its list of who was there go to that event, and the stricter of the two holds for all. You can undo this.</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>Merge</translation>
        </message>
        <message>
            <source>The two events are one now</source>
            <translation>The two events are one now</translation>
        </message>
        <message>
            <source>Delete the event</source>
            <translation>Delete the event</translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s) belong to “{title}”, so it cannot be deleted. Do you want to merge it into another event instead?</source>
            <translation>
                <numerusform>%n picture belongs to “{title}”, so it cannot be deleted. Do you want to merge it into another event instead?</numerusform>
                <numerusform>%n pictures belong to “{title}”, so it cannot be deleted. Do you want to merge it into another event instead?</numerusform>
            </translation>
        </message>
        <message>
            <source>Delete “{title}” and its list of who was there? The people themselves stay.</source>
            <translation>Delete “{title}” and its list of who was there? The people themselves stay.</translation>
        </message>
        <message>
            <source>The event is deleted</source>
            <translation>The event is deleted</translation>
        </message>
    </context>
    <context>
        <name>EventChoice</name>
        <message>
            <source>All events</source>
            <translation>All events</translation>
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
            <source>This event is closed: its face codes are deleted, and nothing is compared with its faces. If you open it again, its folder has to be searched anew first, and new face codes are made.</source>
            <translation>This event is closed: its face codes are deleted, and nothing is compared with its faces. If you open it again, its folder has to be searched anew first, and new face codes are made.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>What you changed about the event is not saved yet.</source>
            <translation>What you changed about the event is not saved yet.</translation>
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
            <source>Nobody has said yet what being at this event tells about people. Until then it counts as if anybody could have been there. Choose an answer below and save.</source>
            <translation>Nobody has said yet what being at this event tells about people. Until then it counts as if anybody could have been there. Choose an answer below and save.</translation>
        </message>
        <message>
            <source>About the event</source>
            <translation>About the event</translation>
        </message>
        <message>
            <source>Who was there</source>
            <translation>Who was there</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s)</source>
            <translation>
                <numerusform>%n picture</numerusform>
                <numerusform>%n pictures</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) named</source>
            <translation>
                <numerusform>%n person named</numerusform>
                <numerusform>%n people named</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n unknown face(s)</source>
            <translation>
                <numerusform>%n unknown face</numerusform>
                <numerusform>%n unknown faces</numerusform>
            </translation>
        </message>
        <message>
            <source>There is an event with this title already. Give this one a title of its own, such as with the year.</source>
            <translation>There is an event with this title already. Give this one a title of its own, such as with the year.</translation>
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
        <name>EventEmpty</name>
        <message>
            <source>Who was there …</source>
            <translation>Who was there …</translation>
        </message>
        <message>
            <source>Print forms …</source>
            <translation>Print forms …</translation>
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
            <source>Children or young people under 18 were there</source>
            <translation>Children or young people under 18 were there</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Place</translation>
        </message>
        <message>
            <source>Whose event it is</source>
            <translation>Whose event it is</translation>
        </message>
        <message>
            <source>Photographer</source>
            <translation>Photographer</translation>
        </message>
        <message>
            <source>If a picture shows that somebody is in the union or the association, or is ill, the law asks for a consent that says so. Choose the last answer only when anybody could have been there.</source>
            <translation>If a picture shows that somebody is in the union or the association, or is ill, the law asks for a consent that says so. Choose the last answer only when anybody could have been there.</translation>
        </message>
        <message>
            <source>Were people told that pictures were taken?</source>
            <translation>Were people told that pictures were taken?</translation>
        </message>
        <message>
            <source>Our own</source>
            <translation>Our own</translation>
        </message>
        <message>
            <source>For pictures that do not say who took them</source>
            <translation>For pictures that do not say who took them</translation>
        </message>
        <message numerus="yes">
            <source>Also write this photographer on %n picture(s) that name none</source>
            <translation>
                <numerusform>Also write this photographer on %n picture that names none</numerusform>
                <numerusform>Also write this photographer on %n pictures that name none</numerusform>
            </translation>
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
        <name>EventSide</name>
        <message>
            <source>Search for an event</source>
            <translation>Search for an event</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>Events</translation>
        </message>
        <message>
            <source>Drag pictures onto an event to move them there</source>
            <translation>Drag pictures onto an event to move them there</translation>
        </message>
        <message>
            <source>New event</source>
            <translation>New event</translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s)</source>
            <translation>
                <numerusform>%n picture</numerusform>
                <numerusform>%n pictures</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ExceptionDialog</name>
        <message>
            <source>Use an exception</source>
            <translation>Use an exception</translation>
        </message>
        <message>
            <source>For whom</source>
            <translation>For whom</translation>
        </message>
        <message>
            <source>Only {name}</source>
            <translation>Only {name}</translation>
        </message>
        <message>
            <source>Only this person</source>
            <translation>Only this person</translation>
        </message>
        <message>
            <source>Everybody in the picture who has not said yes</source>
            <translation>Everybody in the picture who has not said yes</translation>
        </message>
        <message>
            <source>Which exception</source>
            <translation>Which exception</translation>
        </message>
        <message>
            <source>Choose the exception</source>
            <translation>Choose the exception</translation>
        </message>
        <message>
            <source>Why, in your own words</source>
            <translation>Why, in your own words</translation>
        </message>
        <message>
            <source>For example: He spoke to the whole square from the stage on 1 May.</source>
            <translation>For example: He spoke to the whole square from the stage on 1 May.</translation>
        </message>
        <message>
            <source>Holds until</source>
            <translation>Holds until</translation>
        </message>
        <message>
            <source>Exception</source>
            <translation>Exception</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Why</translation>
        </message>
        <message>
            <source>Record the exception</source>
            <translation>Record the exception</translation>
        </message>
        <message>
            <source>Publish without a yes</source>
            <translation>Publish without a yes</translation>
        </message>
        <message>
            <source>An exception is recorded under your name, shown on the picture and judged anew each time. A no always goes before it.</source>
            <translation>An exception is recorded under your name, shown on the picture and judged anew each time. A no always goes before it.</translation>
        </message>
        <message>
            <source>Where it holds</source>
            <translation>Where it holds</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>It is also posted on {channels}.</source>
            <translation>It is also posted on {channels}.</translation>
        </message>
        <message>
            <source>Choose the exception.</source>
            <translation>Choose the exception.</translation>
        </message>
        <message>
            <source>Tick where it holds.</source>
            <translation>Tick where it holds.</translation>
        </message>
        <message>
            <source>It would have ended already. Choose a later day.</source>
            <translation>It would have ended already. Choose a later day.</translation>
        </message>
        <message>
            <source>Write it shorter: a few sentences are enough.</source>
            <translation>Write it shorter: a few sentences are enough.</translation>
        </message>
        <message>
            <source>The exception is recorded</source>
            <translation>The exception is recorded</translation>
        </message>
    </context>
    <context>
        <name>ExportRegisterDialog</name>
        <message>
            <source>Export the register</source>
            <translation>Export the register</translation>
        </message>
        <message>
            <source>With the scans of signed forms</source>
            <translation>With the scans of signed forms</translation>
        </message>
        <message>
            <source>No folder chosen yet.</source>
            <translation>No folder chosen yet.</translation>
        </message>
        <message>
            <source>Choose a folder …</source>
            <translation>Choose a folder …</translation>
        </message>
        <message>
            <source>The register is being written</source>
            <translation>The register is being written</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Export</translation>
        </message>
        <message>
            <source>Everything in the register in one file that other programs can read: people, what they said, events, and what is known of each picture. The pictures themselves and face codes are not in it.</source>
            <translation>Everything in the register in one file that other programs can read: people, what they said, events, and what is known of each picture. The pictures themselves and face codes are not in it.</translation>
        </message>
        <message>
            <source>The file is not encrypted, and holds personal data about members and children. Whoever gets it can read everything. Delete it when it has done its job.</source>
            <translation>The file is not encrypted, and holds personal data about members and children. Whoever gets it can read everything. Delete it when it has done its job.</translation>
        </message>
        <message>
            <source>Where the export goes</source>
            <translation>Where the export goes</translation>
        </message>
        <message>
            <source>{service} copies this folder to the internet. Choose another.</source>
            <translation>{service} copies this folder to the internet. Choose another.</translation>
        </message>
        <message>
            <source>This folder lies on a network, where others may read it.</source>
            <translation>This folder lies on a network, where others may read it.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
    </context>
    <context>
        <name>FaceActs</name>
        <message numerus="yes">
            <source>{name} got a name on %n face(s)</source>
            <translation>
                <numerusform>%n face was named {name}</numerusform>
                <numerusform>%n faces were named {name}</numerusform>
            </translation>
        </message>
        <message>
            <source>Not {name}: that will not be suggested again</source>
            <translation>Not {name}: that will not be suggested again</translation>
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
        <name>FaceChannelsDialog</name>
        <message>
            <source>The answer in every channel</source>
            <translation>The answer in every channel</translation>
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
            <source>Close</source>
            <translation>Close</translation>
        </message>
    </context>
    <context>
        <name>FaceCodesChoice</name>
        <message>
            <source>Yes, within one event</source>
            <translation>Yes, within one event</translation>
        </message>
        <message>
            <source>No</source>
            <translation>No</translation>
        </message>
        <message numerus="yes">
            <source>You name each person once for each event. The codes for comparing are deleted after %n day(s).</source>
            <translation>
                <numerusform>You name each person once for each event. The codes for comparing are deleted after %n day.</numerusform>
                <numerusform>You name each person once for each event. The codes for comparing are deleted after %n days.</numerusform>
            </translation>
        </message>
        <message>
            <source>Does the program compare faces?</source>
            <translation>Does the program compare faces?</translation>
        </message>
        <message>
            <source>Recommended.</source>
            <translation>Recommended.</translation>
        </message>
        <message>
            <source>Faces are found and framed all the same. You name each one; no codes are made.</source>
            <translation>Faces are found and framed all the same. You name each one; no codes are made.</translation>
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
    </context>
    <context>
        <name>FoldersDialog</name>
        <message>
            <source>Where are the pictures now?</source>
            <translation>Where are the pictures now?</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>These folders are not where they were. If they lie on a disk that is not plugged in, plug it in and do nothing here. Names, answers and publications stay in any case.</source>
            <translation>These folders are not where they were. If they lie on a disk that is not plugged in, plug it in and do nothing here. Names, answers and publications stay in any case.</translation>
        </message>
        <message>
            <source>Every folder is where the register thinks it is.</source>
            <translation>Every folder is where the register thinks it is.</translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s)</source>
            <translation>
                <numerusform>%n picture</numerusform>
                <numerusform>%n pictures</numerusform>
            </translation>
        </message>
        <message>
            <source>Show where …</source>
            <translation>Show where …</translation>
        </message>
        <message>
            <source>Show where {folder} lies now</source>
            <translation>Show where {folder} lies now</translation>
        </message>
        <message>
            <source>Where “{folder}” lies now</source>
            <translation>Where “{folder}” lies now</translation>
        </message>
        <message>
            <source>Looking …</source>
            <translation>Looking …</translation>
        </message>
        <message>
            <source>Looking: {done} of {all}</source>
            <translation>Looking: {done} of {all}</translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s) found.</source>
            <translation>
                <numerusform>%n picture found.</numerusform>
                <numerusform>%n pictures found.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) are not there.</source>
            <translation>
                <numerusform>%n file is not there.</numerusform>
                <numerusform>%n files are not there.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) with the same name hold something else, and were left out.</source>
            <translation>
                <numerusform>%n file with the same name holds something else, and was left out.</numerusform>
                <numerusform>%n files with the same name hold something else, and were left out.</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose another folder.</source>
            <translation>Choose another folder.</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stop</translation>
        </message>
    </context>
    <context>
        <name>Foretold</name>
        <message numerus="yes">
            <source>%n picture(s) will be judged anew at once.</source>
            <translation>
                <numerusform>%n picture will be judged anew at once.</numerusform>
                <numerusform>%n pictures will be judged anew at once.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more may show {name} and stay stopped until somebody looks.</source>
            <translation>
                <numerusform>%n more may show {name} and stays stopped until somebody looks.</numerusform>
                <numerusform>%n more may show {name} and stay stopped until somebody looks.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n publication(s) stay out: {where}.</source>
            <translation>
                <numerusform>%n publication stays out: {where}.</numerusform>
                <numerusform>%n publications stay out: {where}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n publication(s) must come down: {where}.</source>
            <translation>
                <numerusform>%n publication must come down: {where}.</numerusform>
                <numerusform>%n publications must come down: {where}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing of it is published.</source>
            <translation>Nothing of it is published.</translation>
        </message>
        <message numerus="yes">
            <source>%n copy(ies) that others hold must be asked for.</source>
            <translation>
                <numerusform>%n copy is held by others: ask them to delete it.</numerusform>
                <numerusform>%n copies are held by others: ask them to delete them.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>That makes %n task(s).</source>
            <translation>
                <numerusform>That makes %n task.</numerusform>
                <numerusform>That makes %n tasks.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n face code(s) are deleted.</source>
            <translation>
                <numerusform>%n face code is deleted.</numerusform>
                <numerusform>%n face codes are deleted.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FormNotice</name>
        <message>
            <source>Read it under Forms</source>
            <translation>Read it under Forms</translation>
        </message>
        <message>
            <source>This picture is a form that came back.</source>
            <translation>This picture is a form that came back.</translation>
        </message>
    </context>
    <context>
        <name>FormsBar</name>
        <message>
            <source>Whom to ask</source>
            <translation>Whom to ask</translation>
        </message>
        <message>
            <source>Returned forms</source>
            <translation>Returned forms</translation>
        </message>
        <message>
            <source>Forms</source>
            <translation>Forms</translation>
        </message>
    </context>
    <context>
        <name>FormsOutNote</name>
        <message>
            <source>Only those who have none yet</source>
            <translation>Only those who have none yet</translation>
        </message>
        <message>
            <source>Everybody again</source>
            <translation>Everybody again</translation>
        </message>
        <message>
            <source>A form was printed on {day}, and it has not come back.</source>
            <translation>A form was printed on {day}, and it has not come back.</translation>
        </message>
        <message>
            <source>All of them got a form on {day}, and none has come back.</source>
            <translation>All of them got a form on {day}, and none has come back.</translation>
        </message>
        <message numerus="yes">
            <source>%n of {all} got a form on {day}, and it has not come back.</source>
            <translation>
                <numerusform>%n of {all} got a form on {day}, and it has not come back.</numerusform>
                <numerusform>%n of {all} got a form on {day}, and it has not come back.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of {all} got a form, the last on {day}, and it has not come back.</source>
            <translation>
                <numerusform>%n of {all} got a form, the last one on {day}, and it has not come back.</numerusform>
                <numerusform>%n of {all} got a form, the last one on {day}, and it has not come back.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The form of %n of {all} has come back and waits under Forms.</source>
            <translation>
                <numerusform>The form of %n of {all} has come back and waits under Forms.</numerusform>
                <numerusform>The forms of %n of {all} have come back and wait under Forms.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FormsPage</name>
        <message>
            <source>Print for tonight …</source>
            <translation>Print for tonight …</translation>
        </message>
        <message>
            <source>Print …</source>
            <translation>Print …</translation>
        </message>
        <message>
            <source>What the forms are for</source>
            <translation>What the forms are for</translation>
        </message>
        <message>
            <source>Who has to be asked</source>
            <translation>Who has to be asked</translation>
        </message>
        <message>
            <source>Record signed form …</source>
            <translation>Record signed form …</translation>
        </message>
        <message>
            <source>Print form …</source>
            <translation>Print form …</translation>
        </message>
        <message>
            <source>Show person</source>
            <translation>Show person</translation>
        </message>
        <message>
            <source>Print all missing …</source>
            <translation>Print all missing …</translation>
        </message>
        <message>
            <source>Who has answered what …</source>
            <translation>Who has answered what …</translation>
        </message>
        <message>
            <source>Go to the events</source>
            <translation>Go to the events</translation>
        </message>
        <message>
            <source>New event …</source>
            <translation>New event …</translation>
        </message>
        <message>
            <source>Record a signed form under People</source>
            <translation>Record a signed form under People</translation>
        </message>
        <message>
            <source>Looking …</source>
            <translation>Looking …</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) to ask</source>
            <translation>
                <numerusform>%n person to ask</numerusform>
                <numerusform>%n people to ask</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody has to be asked.</source>
            <translation>Nobody has to be asked.</translation>
        </message>
        <message>
            <source>Print for the next event …</source>
            <translation>Print for the next event …</translation>
        </message>
        <message>
            <source>Not answered</source>
            <translation>Not answered</translation>
        </message>
        <message>
            <source>until {event}</source>
            <translation>until {event}</translation>
        </message>
        <message>
            <source>in the coming weeks</source>
            <translation>in the coming weeks</translation>
        </message>
        <message>
            <source>Ends or changes soon</source>
            <translation>Ends or changes soon</translation>
        </message>
        <message>
            <source>By event</source>
            <translation>By event</translation>
        </message>
        <message>
            <source>Without a date</source>
            <translation>Without a date</translation>
        </message>
        <message>
            <source>No event has a list of who was there yet. Write one under Pictures: choose an event, then “Who was there …”. Here you then see whose form is missing.</source>
            <translation>No event has a list of who was there yet. Write one under Pictures: choose an event, then “Who was there …”. Here you then see whose form is missing.</translation>
        </message>
        <message>
            <source>There is no event yet. Make one, and write down who is expected. Here you then see whose form is missing, and print it.</source>
            <translation>There is no event yet. Make one, and write down who is expected. Here you then see whose form is missing, and print it.</translation>
        </message>
        <message>
            <source>Ask for a new form before the next pictures are used.</source>
            <translation>Ask for a new form before the next pictures are used.</translation>
        </message>
        <message>
            <source>They were at an event, and no form of theirs covers it today.</source>
            <translation>They were at an event, and no form of theirs covers it today.</translation>
        </message>
        <message numerus="yes">
            <source>{silent} of %n have not answered.</source>
            <translation>
                <numerusform>{silent} of %n has not answered.</numerusform>
                <numerusform>{silent} of %n have not answered.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>All %n have answered.</source>
            <translation>
                <numerusform>%n person has answered.</numerusform>
                <numerusform>All %n have answered.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n have said no or must never be shown, and are not asked.</source>
            <translation>
                <numerusform>%n has said no or must never be shown, and is not asked.</numerusform>
                <numerusform>%n have said no or must never be shown, and are not asked.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n event(s)</source>
            <translation>
                <numerusform>%n event</numerusform>
                <numerusform>%n events</numerusform>
            </translation>
        </message>
        <message>
            <source>Without a name</source>
            <translation>Without a name</translation>
        </message>
        <message>
            <source>Record the child's answer …</source>
            <translation>Record the child's answer …</translation>
        </message>
    </context>
    <context>
        <name>GoneBar</name>
        <message>
            <source>Show where they are now …</source>
            <translation>Show where they are now …</translation>
        </message>
        <message>
            <source>Hide this message</source>
            <translation>Hide this message</translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s) are not where they were.</source>
            <translation>
                <numerusform>%n picture is not where it was.</numerusform>
                <numerusform>%n pictures are not where they were.</numerusform>
            </translation>
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
            <source>Relation</source>
            <translation>Relation</translation>
        </message>
        <message>
            <source>Has parental responsibility</source>
            <translation>Has parental responsibility</translation>
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
            <source>Change who speaks for somebody</source>
            <translation>Change who speaks for somebody</translation>
        </message>
        <message>
            <source>Add a representative</source>
            <translation>Add a representative</translation>
        </message>
        <message>
            <source>Alone: nobody else has parental responsibility</source>
            <translation>Alone: nobody else has parental responsibility</translation>
        </message>
        <message>
            <source>From</source>
            <translation>From</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Until</translation>
        </message>
        <message>
            <source>Seen in the population register on …</source>
            <translation>Seen in the population register on …</translation>
        </message>
        <message>
            <source>Who?</source>
            <translation>Who?</translation>
        </message>
        <message>
            <source>Parental responsibility</source>
            <translation>Parental responsibility</translation>
        </message>
        <message>
            <source>When?</source>
            <translation>When?</translation>
        </message>
        <message>
            <source>Leave it open where it holds until further notice. An end is never a withdrawal.</source>
            <translation>Leave it open where it holds until further notice. An end is never a withdrawal.</translation>
        </message>
        <message>
            <source>How do we know?</source>
            <translation>How do we know?</translation>
        </message>
        <message>
            <source>What a representative says counts as if the person had said it.</source>
            <translation>What a representative says counts as if the person had said it.</translation>
        </message>
        <message>
            <source>Only those with parental responsibility can say yes; a no counts from any guardian.</source>
            <translation>Only those with parental responsibility can say yes; a no counts from any guardian.</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>Somebody new: {name}</source>
            <translation>Somebody new: {name}</translation>
        </message>
        <message>
            <source>Without it a signature is no yes; a no still counts.</source>
            <translation>Without it a signature is no yes; a no still counts.</translation>
        </message>
        <message>
            <source>Then one signature is enough.</source>
            <translation>Then one signature is enough.</translation>
        </message>
        <message>
            <source>Everybody recorded with parental responsibility must sign.</source>
            <translation>Everybody recorded with parental responsibility must sign.</translation>
        </message>
        <message>
            <source>Write the name.</source>
            <translation>Write the name.</translation>
        </message>
        <message>
            <source>The last day lies before the first.</source>
            <translation>The last day lies before the first.</translation>
        </message>
    </context>
    <context>
        <name>GuardianHands</name>
        <message>
            <source>Which child is it?</source>
            <translation>Which child is it?</translation>
        </message>
        <message>
            <source>Guardian 1</source>
            <translation>Guardian 1</translation>
        </message>
        <message>
            <source>Guardian 2</source>
            <translation>Guardian 2</translation>
        </message>
        <message>
            <source>The register knows of another guardian: that one must sign, too</source>
            <translation>The register knows of another guardian: that one must sign, too</translation>
        </message>
    </context>
    <context>
        <name>GuardiansCard</name>
        <message>
            <source>Change or end …</source>
            <translation>Change or end …</translation>
        </message>
        <message>
            <source>Change or end: {name}</source>
            <translation>Change or end: {name}</translation>
        </message>
        <message>
            <source>Nobody is recorded yet.</source>
            <translation>Nobody is recorded yet.</translation>
        </message>
        <message>
            <source>Add guardian …</source>
            <translation>Add guardian …</translation>
        </message>
        <message>
            <source>Add representative …</source>
            <translation>Add representative …</translation>
        </message>
        <message>
            <source>Guardians</source>
            <translation>Guardians</translation>
        </message>
        <message>
            <source>Representatives</source>
            <translation>Representatives</translation>
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
            <source>from {date}</source>
            <translation>from {date}</translation>
        </message>
        <message>
            <source>until {date}</source>
            <translation>until {date}</translation>
        </message>
        <message>
            <source>not on this day</source>
            <translation>not on this day</translation>
        </message>
    </context>
    <context>
        <name>Hands</name>
        <message>
            <source>I have read what is written there: it says nothing more</source>
            <translation>I have read what is written there: it says nothing more</translation>
        </message>
        <message>
            <source>Proposed: the day of “{event}”. Compare it with the handwriting.</source>
            <translation>Proposed: the day of “{event}”. Compare it with the handwriting.</translation>
        </message>
        <message>
            <source>Proposed: the day the forms came in. Compare it with the handwriting.</source>
            <translation>Proposed: the day the forms came in. Compare it with the handwriting.</translation>
        </message>
        <message>
            <source>The birth date, enlarged</source>
            <translation>The birth date, enlarged</translation>
        </message>
    </context>
    <context>
        <name>HelpWindow</name>
        <message>
            <source>Help</source>
            <translation>Help</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>The guides are missing from this installation.</source>
            <translation>The guides are missing from this installation.</translation>
        </message>
    </context>
    <context>
        <name>ImportPeopleDialog</name>
        <message>
            <source>People from a list</source>
            <translation>People from a list</translation>
        </message>
        <message>
            <source>Drop a list here, saved as CSV</source>
            <translation>Drop a list here, saved as CSV</translation>
        </message>
        <message>
            <source>Choose a file …</source>
            <translation>Choose a file …</translation>
        </message>
        <message>
            <source>What the list means</source>
            <translation>What the list means</translation>
        </message>
        <message>
            <source>Put them on the list of</source>
            <translation>Put them on the list of</translation>
        </message>
        <message>
            <source>No event</source>
            <translation>No event</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Add</translation>
        </message>
        <message>
            <source>Names, contacts, and children's birth dates are read. Of adults only that they are adults is kept, and identity numbers are never read.</source>
            <translation>Names, contacts, and children's birth dates are read. Of adults only that they are adults is kept, and identity numbers are never read.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Lists (*.csv *.txt *.tsv);;All files (*)</source>
            <translation>Lists (*.csv *.txt *.tsv);;All files (*)</translation>
        </message>
        <message>
            <source>The list of people</source>
            <translation>The list of people</translation>
        </message>
        <message numerus="yes">
            <source>%n new person(s)</source>
            <translation>
                <numerusform>%n new person</numerusform>
                <numerusform>%n new people</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n there already</source>
            <translation>
                <numerusform>%n there already</numerusform>
                <numerusform>%n there already</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) left out</source>
            <translation>
                <numerusform>%n line left out</numerusform>
                <numerusform>%n lines left out</numerusform>
            </translation>
        </message>
        <message>
            <source>Not stored: {columns}.</source>
            <translation>Not stored: {columns}.</translation>
        </message>
        <message>
            <source>Never read, identity numbers: {columns}.</source>
            <translation>Never read, identity numbers: {columns}.</translation>
        </message>
        <message>
            <source>The first {n} lines are shown.</source>
            <translation>The first {n} lines are shown.</translation>
        </message>
        <message numerus="yes">
            <source>All %n are in our pictures. This is not the whole member register.</source>
            <translation>
                <numerusform>%n person is in our pictures. This is not the whole member register.</numerusform>
                <numerusform>All %n are in our pictures. This is not the whole member register.</numerusform>
            </translation>
        </message>
        <message>
            <source>column {n}</source>
            <translation>column {n}</translation>
        </message>
        <message>
            <source>Left out: {reason}</source>
            <translation>Left out: {reason}</translation>
        </message>
        <message>
            <source>Named above already</source>
            <translation>Named above already</translation>
        </message>
        <message>
            <source>New</source>
            <translation>New</translation>
        </message>
        <message>
            <source>There already</source>
            <translation>There already</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Line</translation>
        </message>
        <message>
            <source>What happens</source>
            <translation>What happens</translation>
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
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Birth</source>
            <translation>Birth</translation>
        </message>
        <message>
            <source>Email</source>
            <translation>Email</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Telephone</translation>
        </message>
        <message>
            <source>adult</source>
            <translation>adult</translation>
        </message>
        <message numerus="yes">
            <source>Add %n person(s)</source>
            <translation>
                <numerusform>Add %n person</numerusform>
                <numerusform>Add %n people</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) added</source>
            <translation>
                <numerusform>%n person added</numerusform>
                <numerusform>%n people added</numerusform>
            </translation>
        </message>
        <message>
            <source>The list of the event was filled</source>
            <translation>The list of the event was filled</translation>
        </message>
    </context>
    <context>
        <name>ImportRegisterDialog</name>
        <message>
            <source>Import a register</source>
            <translation>Import a register</translation>
        </message>
        <message>
            <source>Drop the file here</source>
            <translation>Drop the file here</translation>
        </message>
        <message>
            <source>Choose the file …</source>
            <translation>Choose the file …</translation>
        </message>
        <message>
            <source>The file is being read</source>
            <translation>The file is being read</translation>
        </message>
        <message>
            <source>What the file brings</source>
            <translation>What the file brings</translation>
        </message>
        <message>
            <source>In the file</source>
            <translation>In the file</translation>
        </message>
        <message>
            <source>New</source>
            <translation>New</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Changed</translation>
        </message>
        <message>
            <source>An import cannot be undone. Take a backup first if you are not sure: see Backup in the settings.</source>
            <translation>An import cannot be undone. Take a backup first if you are not sure: see Backup in the settings.</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Import</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>A file that this program or another one exported. All of it is taken in, or nothing; what is known already is not doubled, and nothing that somebody said is changed.</source>
            <translation>A file that this program or another one exported. All of it is taken in, or nothing; what is known already is not doubled, and nothing that somebody said is changed.</translation>
        </message>
        <message>
            <source>Registers (*.json);;All files (*)</source>
            <translation>Registers (*.json);;All files (*)</translation>
        </message>
        <message>
            <source>The register to import</source>
            <translation>The register to import</translation>
        </message>
        <message>
            <source>What is wrong with the file</source>
            <translation>What is wrong with the file</translation>
        </message>
        <message numerus="yes">
            <source>%n new record(s)</source>
            <translation>
                <numerusform>%n new record</numerusform>
                <numerusform>%n new records</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changed</source>
            <translation>
                <numerusform>%n changed</numerusform>
                <numerusform>%n changed</numerusform>
            </translation>
        </message>
        <message>
            <source>The file brings nothing new</source>
            <translation>The file brings nothing new</translation>
        </message>
        <message numerus="yes">
            <source>%n there already</source>
            <translation>
                <numerusform>%n there already</numerusform>
                <numerusform>%n there already</numerusform>
            </translation>
        </message>
        <message>
            <source>There are no people here yet: organisation, rules and channels come from the file.</source>
            <translation>There are no people here yet: organisation, rules and channels come from the file.</translation>
        </message>
        <message>
            <source>{path} ({id}): the register has a protection here, and the file takes it away.</source>
            <translation>{path} ({id}): the register has a protection here, and the file takes it away.</translation>
        </message>
        <message>
            <source>Protections that the file takes away</source>
            <translation>Protections that the file takes away</translation>
        </message>
        <message numerus="yes">
            <source>%n protection(s) will be taken away, and that is meant</source>
            <translation>
                <numerusform>%n protection will be taken away, and that is meant</numerusform>
                <numerusform>%n protections will be taken away, and that is meant</numerusform>
            </translation>
        </message>
        <message>
            <source>Channels</source>
            <translation>Channels</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>Events</translation>
        </message>
        <message>
            <source>People</source>
            <translation>People</translation>
        </message>
        <message>
            <source>Who speaks for whom</source>
            <translation>Who speaks for whom</translation>
        </message>
        <message>
            <source>Consents</source>
            <translation>Consents</translation>
        </message>
        <message>
            <source>Children's own answers</source>
            <translation>Children's own answers</translation>
        </message>
        <message>
            <source>Withdrawals</source>
            <translation>Withdrawals</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Pictures</translation>
        </message>
        <message>
            <source>People in pictures</source>
            <translation>People in pictures</translation>
        </message>
        <message>
            <source>Publications</source>
            <translation>Publications</translation>
        </message>
        <message>
            <source>Copies handed out</source>
            <translation>Copies handed out</translation>
        </message>
        <message>
            <source>Exceptions</source>
            <translation>Exceptions</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) imported</source>
            <translation>
                <numerusform>%n record imported</numerusform>
                <numerusform>%n records imported</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ItemFields</name>
        <message>
            <source>Which pictures</source>
            <translation>Which pictures</translation>
        </message>
        <message>
            <source>From all our activities</source>
            <translation>From all our activities</translation>
        </message>
        <message>
            <source>Only from “{title}”</source>
            <translation>Only from “{title}”</translation>
        </message>
        <message>
            <source>Only this kind of event: {kind}</source>
            <translation>Only this kind of event: {kind}</translation>
        </message>
        <message>
            <source>Taken from</source>
            <translation>Taken from</translation>
        </message>
        <message>
            <source>Taken up to</source>
            <translation>Taken up to</translation>
        </message>
        <message>
            <source>Open to everyone</source>
            <translation>Open to everyone</translation>
        </message>
        <message>
            <source>For members</source>
            <translation>For members</translation>
        </message>
        <message>
            <source>Yes, other parts of the organisation may use them</source>
            <translation>Yes, other parts of the organisation may use them</translation>
        </message>
        <message>
            <source>Only these units</source>
            <translation>Only these units</translation>
        </message>
        <message>
            <source>Only these units, with commas; empty means all</source>
            <translation>Only these units, with commas; empty means all</translation>
        </message>
        <message>
            <source>No to all of them</source>
            <translation>No to all of them</translation>
        </message>
        <message>
            <source>Keys: J or Y yes, N no, Delete blank, arrows to the next.</source>
            <translation>Keys: J or Y yes, N no, Delete blank, arrows to the next.</translation>
        </message>
        <message>
            <source>Take this part out</source>
            <translation>Take this part out</translation>
        </message>
        <message>
            <source>And also …</source>
            <translation>And also …</translation>
        </message>
        <message>
            <source>1. What?</source>
            <translation>1. What?</translation>
        </message>
        <message>
            <source>2. Which pictures?</source>
            <translation>2. Which pictures?</translation>
        </message>
        <message>
            <source>3. Where? Answer as on the form; blank is no answer</source>
            <translation>3. Where? Answer as on the form; blank is no answer</translation>
        </message>
        <message>
            <source>4. What for?</source>
            <translation>4. What for?</translation>
        </message>
        <message>
            <source>5. Name</source>
            <translation>5. Name</translation>
        </message>
        <message>
            <source>Nothing ticked means no name.</source>
            <translation>Nothing ticked means no name.</translation>
        </message>
        <message>
            <source>7. Other units</source>
            <translation>7. Other units</translation>
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
            <source>The last day lies before the first.</source>
            <translation>The last day lies before the first.</translation>
        </message>
        <message>
            <source>As it was recorded before</source>
            <translation>As it was recorded before</translation>
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
        <name>KeysDialog</name>
        <message>
            <source>Keys</source>
            <translation>Keys</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Everywhere</source>
            <translation>Everywhere</translation>
        </message>
        <message>
            <source>go to a place</source>
            <translation>go to a place</translation>
        </message>
        <message>
            <source>add a folder of pictures</source>
            <translation>add a folder of pictures</translation>
        </message>
        <message>
            <source>undo, as often as you like</source>
            <translation>undo, as often as you like</translation>
        </message>
        <message>
            <source>do again what was undone</source>
            <translation>do again what was undone</translation>
        </message>
        <message>
            <source>lock the window, where a passphrase opens the register</source>
            <translation>lock the window, where a passphrase opens the register</translation>
        </message>
        <message>
            <source>the guide of this page</source>
            <translation>the guide of this page</translation>
        </message>
        <message>
            <source>this sheet</source>
            <translation>this sheet</translation>
        </message>
        <message>
            <source>Forms to fill in</source>
            <translation>Forms to fill in</translation>
        </message>
        <message>
            <source>save</source>
            <translation>save</translation>
        </message>
        <message>
            <source>leave; it asks first where something was filled in</source>
            <translation>leave; it asks first where something was filled in</translation>
        </message>
        <message>
            <source>yes, yes and no, as on the paper</source>
            <translation>yes, yes and no, as on the paper</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Pictures</translation>
        </message>
        <message>
            <source>move in the grid; with Shift choose several</source>
            <translation>move in the grid; with Shift choose several</translation>
        </message>
        <message>
            <source>look at a picture, large</source>
            <translation>look at a picture, large</translation>
        </message>
        <message>
            <source>not the person who is suggested</source>
            <translation>not the person who is suggested</translation>
        </message>
        <message>
            <source>not a face; or two people, where it asks whether it is one</source>
            <translation>not a face; or two people, where it asks whether it is one</translation>
        </message>
        <message>
            <source>somebody is missing: set the picture aside</source>
            <translation>somebody is missing: set the picture aside</translation>
        </message>
        <message>
            <source>open the answer of a picture</source>
            <translation>open the answer of a picture</translation>
        </message>
        <message>
            <source>Filled in forms that came back</source>
            <translation>Filled in forms that came back</translation>
        </message>
        <message>
            <source>approve the page, file it and go on</source>
            <translation>approve the page, file it and go on</translation>
        </message>
        <message>
            <source>the next page, the page before</source>
            <translation>the next page, the page before</translation>
        </message>
        <message>
            <source>a tick that is not sure: yes, no</source>
            <translation>a tick that is not sure: yes, no</translation>
        </message>
        <message>
            <source>the page larger, smaller, whole, turned</source>
            <translation>the page larger, smaller, whole, turned</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Space</translation>
        </message>
        <message>
            <source>choose all</source>
            <translation>choose all</translation>
        </message>
        <message>
            <source>choose none</source>
            <translation>choose none</translation>
        </message>
        <message>
            <source>change the chosen event</source>
            <translation>change the chosen event</translation>
        </message>
        <message>
            <source>take the chosen people off the list of an event</source>
            <translation>take the chosen people off the list of an event</translation>
        </message>
        <message>
            <source>Faces</source>
            <translation>Faces</translation>
        </message>
        <message>
            <source>give the group the name, and go on</source>
            <translation>give the group the name, and go on</translation>
        </message>
        <message>
            <source>somebody new, of just the typed name</source>
            <translation>somebody new, of just the typed name</translation>
        </message>
        <message>
            <source>somebody in the list</source>
            <translation>somebody in the list</translation>
        </message>
        <message>
            <source>skip this group</source>
            <translation>skip this group</translation>
        </message>
        <message>
            <source>a stranger</source>
            <translation>a stranger</translation>
        </message>
        <message>
            <source>not recognisable</source>
            <translation>not recognisable</translation>
        </message>
        <message>
            <source>everyone else in this picture is a stranger</source>
            <translation>everyone else in this picture is a stranger</translation>
        </message>
        <message>
            <source>change face</source>
            <translation>change face</translation>
        </message>
        <message>
            <source>mark a face that does not belong, and move those away</source>
            <translation>mark a face that does not belong, and move those away</translation>
        </message>
        <message>
            <source>the whole picture</source>
            <translation>the whole picture</translation>
        </message>
        <message>
            <source>Looking pictures over</source>
            <translation>Looking pictures over</translation>
        </message>
        <message>
            <source>everyone on the screen has a frame</source>
            <translation>everyone on the screen has a frame</translation>
        </message>
        <message>
            <source>back to the names</source>
            <translation>back to the names</translation>
        </message>
        <message>
            <source>People</source>
            <translation>People</translation>
        </message>
        <message>
            <source>search for a name</source>
            <translation>search for a name</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Settings</translation>
        </message>
        <message>
            <source>move a channel up or down</source>
            <translation>move a channel up or down</translation>
        </message>
        <message>
            <source>The answer of a picture</source>
            <translation>The answer of a picture</translation>
        </message>
        <message>
            <source>the picture before, the picture after</source>
            <translation>the picture before, the picture after</translation>
        </message>
        <message>
            <source>choose a channel</source>
            <translation>choose a channel</translation>
        </message>
        <message>
            <source>larger, smaller, the whole picture</source>
            <translation>larger, smaller, the whole picture</translation>
        </message>
        <message>
            <source>close</source>
            <translation>close</translation>
        </message>
    </context>
    <context>
        <name>LatestEvents</name>
        <message>
            <source>Latest events</source>
            <translation>Latest events</translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s)</source>
            <translation>
                <numerusform>%n picture</numerusform>
                <numerusform>%n pictures</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LettersDialog</name>
        <message>
            <source>Letters that ask for removal</source>
            <translation>Letters that ask for removal</translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s)</source>
            <translation>
                <numerusform>%n picture</numerusform>
                <numerusform>%n pictures</numerusform>
            </translation>
        </message>
        <message>
            <source>See the letters …</source>
            <translation>See the letters …</translation>
        </message>
        <message>
            <source>One letter for each recipient: which pictures, where they are, and by when they must be gone. Nobody is named in it. You print or save the letters, and send them yourself.</source>
            <translation>One letter for each recipient: which pictures, where they are, and by when they must be gone. Nobody is named in it. You print or save the letters, and send them yourself.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
    </context>
    <context>
        <name>LockCover</name>
        <message>
            <source>Locked</source>
            <translation>Locked</translation>
        </message>
        <message>
            <source>Write the passphrase to go on. Everything is as you left it.</source>
            <translation>Write the passphrase to go on. Everything is as you left it.</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Passphrase</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Unlock</translation>
        </message>
    </context>
    <context>
        <name>Locking</name>
        <message>
            <source>Only a passphrase can lock the program. Set one under Keys in the settings.</source>
            <translation>Only a passphrase can lock the program. Set one under Keys in the settings.</translation>
        </message>
    </context>
    <context>
        <name>LookCard</name>
        <message>
            <source>Language of the window</source>
            <translation>Language of the window</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Colours</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>As the system</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Light</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dark</translation>
        </message>
        <message>
            <source>Try with practice pictures</source>
            <translation>Try with practice pictures</translation>
        </message>
        <message>
            <source>Practice</source>
            <translation>Practice</translation>
        </message>
        <message>
            <source>Language and look</source>
            <translation>Language and look</translation>
        </message>
    </context>
    <context>
        <name>LookOver</name>
        <message>
            <source>Pictures to look over</source>
            <translation>Pictures to look over</translation>
        </message>
        <message>
            <source>Somebody is missing</source>
            <translation>Somebody is missing</translation>
        </message>
        <message>
            <source>This picture cannot be shown here, so it cannot be confirmed.</source>
            <translation>This picture cannot be shown here, so it cannot be confirmed.</translation>
        </message>
        <message>
            <source>Everyone is framed</source>
            <translation>Everyone is framed</translation>
        </message>
        <message>
            <source>Somebody is missing in this picture</source>
            <translation>Somebody is missing in this picture</translation>
        </message>
        <message>
            <source>Space sets the picture aside; F8 opens it to frame who is missing</source>
            <translation>Space sets the picture aside; F8 opens it to frame who is missing</translation>
        </message>
        <message>
            <source>Stop here</source>
            <translation>Stop here</translation>
        </message>
        <message>
            <source>Look for backs, name badges and reflections too.</source>
            <translation>Look for backs, name badges and reflections too.</translation>
        </message>
        <message>
            <source>Has everyone got a frame?</source>
            <translation>Has everyone got a frame?</translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s) left</source>
            <translation>
                <numerusform>%n picture left</numerusform>
                <numerusform>%n pictures left</numerusform>
            </translation>
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
            <source>There are faces in this picture. Say first that they are not faces.</source>
            <translation>There are faces in this picture. Say first that they are not faces.</translation>
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
        <name>LookalikeDialog</name>
        <message>
            <source>Look-alikes</source>
            <translation>Look-alikes</translation>
        </message>
        <message>
            <source>They look alike</source>
            <translation>They look alike</translation>
        </message>
        <message>
            <source>Who is mistaken for {name}?</source>
            <translation>Who is mistaken for {name}?</translation>
        </message>
        <message>
            <source>Twins, siblings, parent and child: whoever the program may confuse.</source>
            <translation>Twins, siblings, parent and child: whoever the program may confuse.</translation>
        </message>
        <message>
            <source>Faces of {name} and {other} are then always asked about one by one, and a suggested name is not enough to publish.</source>
            <translation>Faces of {name} and {other} are then always asked about one by one, and a suggested name is not enough to publish.</translation>
        </message>
        <message>
            <source>{name} and {other} look alike</source>
            <translation>{name} and {other} look alike</translation>
        </message>
    </context>
    <context>
        <name>LookalikesCard</name>
        <message>
            <source>Their faces are never named several at a time; you are always asked.</source>
            <translation>Their faces are never named several at a time; you are always asked.</translation>
        </message>
        <message>
            <source>No longer mistaken</source>
            <translation>No longer mistaken</translation>
        </message>
        <message>
            <source>Easily mistaken for</source>
            <translation>Easily mistaken for</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Today</source>
            <translation>Today</translation>
        </message>
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
            <source>Forms</source>
            <translation>Forms</translation>
        </message>
        <message>
            <source>Removals</source>
            <translation>Removals</translation>
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
    </context>
    <context>
        <name>MergeDialog</name>
        <message>
            <source>The same person twice</source>
            <translation>The same person twice</translation>
        </message>
        <message>
            <source>They are one person</source>
            <translation>They are one person</translation>
        </message>
        <message>
            <source>Which other record is also {name}?</source>
            <translation>Which other record is also {name}?</translation>
        </message>
        <message>
            <source>Pick it, and read first what it means.</source>
            <translation>Pick it, and read first what it means.</translation>
        </message>
        <message>
            <source>“{other}” becomes part of “{keep}” and leaves the list.</source>
            <translation>“{other}” becomes part of “{keep}” and leaves the list.</translation>
        </message>
        <message>
            <source>Then {what} belong to “{keep}”.</source>
            <translation>Then {what} belong to “{keep}”.</translation>
        </message>
        <message numerus="yes">
            <source>%n statement(s)</source>
            <translation>
                <numerusform>%n statement</numerusform>
                <numerusform>%n statements</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s)</source>
            <translation>
                <numerusform>%n picture</numerusform>
                <numerusform>%n pictures</numerusform>
            </translation>
        </message>
        <message>
            <source>What either of them said no to still holds.</source>
            <translation>What either of them said no to still holds.</translation>
        </message>
        <message>
            <source>Ctrl+Z takes it back.</source>
            <translation>Ctrl+Z takes it back.</translation>
        </message>
        <message numerus="yes">
            <source>Both are named in %n picture(s): are they really one person?</source>
            <translation>
                <numerusform>Both are named in %n picture: are they really one person?</numerusform>
                <numerusform>Both are named in %n pictures: are they really one person?</numerusform>
            </translation>
        </message>
        <message>
            <source>One of them speaks for the other: are they really one person?</source>
            <translation>One of them speaks for the other: are they really one person?</translation>
        </message>
        <message>
            <source>Somebody said that they only look alike: are they really one person?</source>
            <translation>Somebody said that they only look alike: are they really one person?</translation>
        </message>
        <message>
            <source>“{other}” and “{keep}” are now one person</source>
            <translation>“{other}” and “{keep}” are now one person</translation>
        </message>
    </context>
    <context>
        <name>MoreFilters</name>
        <message>
            <source>Pictures of</source>
            <translation>Pictures of</translation>
        </message>
        <message>
            <source>Pictures of anybody</source>
            <translation>Pictures of anybody</translation>
        </message>
        <message>
            <source>What has to be done</source>
            <translation>What has to be done</translation>
        </message>
        <message>
            <source>Taken in</source>
            <translation>Taken in</translation>
        </message>
        <message>
            <source>Pictures or film</source>
            <translation>Pictures or film</translation>
        </message>
        <message>
            <source>Pictures and film</source>
            <translation>Pictures and film</translation>
        </message>
        <message>
            <source>Pictures only</source>
            <translation>Pictures only</translation>
        </message>
        <message>
            <source>Film only</source>
            <translation>Film only</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Order</translation>
        </message>
        <message>
            <source>Oldest first</source>
            <translation>Oldest first</translation>
        </message>
        <message>
            <source>Latest first</source>
            <translation>Latest first</translation>
        </message>
        <message>
            <source>By file name</source>
            <translation>By file name</translation>
        </message>
        <message>
            <source>Show everything</source>
            <translation>Show everything</translation>
        </message>
        <message>
            <source>Any day</source>
            <translation>Any day</translation>
        </message>
        <message>
            <source>Any reason</source>
            <translation>Any reason</translation>
        </message>
        <message numerus="yes">
            <source>Looking for reasons: %n picture(s) left</source>
            <translation>
                <numerusform>Looking for reasons: %n picture left</numerusform>
                <numerusform>Looking for reasons: %n pictures left</numerusform>
            </translation>
        </message>
        <message>
            <source>Without a day</source>
            <translation>Without a day</translation>
        </message>
    </context>
    <context>
        <name>Moves</name>
        <message>
            <source>The pictures are in that event already</source>
            <translation>The pictures are in that event already</translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s) moved to “{title}”</source>
            <translation>
                <numerusform>%n picture moved to “{title}”</numerusform>
                <numerusform>%n pictures moved to “{title}”</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s) belong to no event now</source>
            <translation>
                <numerusform>%n picture belongs to no event now</numerusform>
                <numerusform>%n pictures belong to no event now</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s) for {channel} changed</source>
            <translation>
                <numerusform>%n answer for {channel} changed</numerusform>
                <numerusform>%n answers for {channel} changed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Photographer written on %n picture(s)</source>
            <translation>
                <numerusform>Photographer written on %n picture</numerusform>
                <numerusform>Photographer written on %n pictures</numerusform>
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
            <source>Known already</source>
            <translation>Known already</translation>
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
        <message>
            <source>Who is meant? Choose with the arrows, or press Ctrl+Enter for somebody new.</source>
            <translation>Who is meant? Choose with the arrows, or press Ctrl+Enter for somebody new.</translation>
        </message>
        <message>
            <source>Do you mean {name}? Enter says yes, Ctrl+Enter adds somebody new.</source>
            <translation>Do you mean {name}? Enter says yes, Ctrl+Enter adds somebody new.</translation>
        </message>
    </context>
    <context>
        <name>NamingDone</name>
        <message>
            <source>A picture stays in review until somebody has seen that everyone in it has a frame.</source>
            <translation>A picture stays in review until somebody has seen that everyone in it has a frame.</translation>
        </message>
        <message>
            <source>Add pictures …</source>
            <translation>Add pictures …</translation>
        </message>
        <message>
            <source>No faces yet</source>
            <translation>No faces yet</translation>
        </message>
        <message>
            <source>Add a folder of pictures first. The program finds the faces; here you say who they are.</source>
            <translation>Add a folder of pictures first. The program finds the faces; here you say who they are.</translation>
        </message>
        <message>
            <source>Every face has been looked at.</source>
            <translation>Every face has been looked at.</translation>
        </message>
        <message numerus="yes">
            <source>%n face(s) have a name</source>
            <translation>
                <numerusform>%n face has a name</numerusform>
                <numerusform>%n faces have a name</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) named</source>
            <translation>
                <numerusform>%n person named</numerusform>
                <numerusform>%n people named</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n stranger(s)</source>
            <translation>
                <numerusform>%n stranger</numerusform>
                <numerusform>%n strangers</numerusform>
            </translation>
        </message>
        <message>
            <source>Everyone is framed in every picture</source>
            <translation>Everyone is framed in every picture</translation>
        </message>
        <message numerus="yes">
            <source>Look over %n picture(s)</source>
            <translation>
                <numerusform>Look over %n picture</numerusform>
                <numerusform>Look over %n pictures</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NamingKeys</name>
        <message>
            <source>change face</source>
            <translation>change face</translation>
        </message>
        <message>
            <source>whole picture</source>
            <translation>whole picture</translation>
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
            <source>Not this person</source>
            <translation>Not this person</translation>
        </message>
        <message>
            <source>Not a face</source>
            <translation>Not a face</translation>
        </message>
        <message>
            <source>Everyone else in this picture is a stranger</source>
            <translation>Everyone else in this picture is a stranger</translation>
        </message>
        <message>
            <source>Not {name}</source>
            <translation>Not {name}</translation>
        </message>
        <message numerus="yes">
            <source>Show %n more face(s)</source>
            <translation>
                <numerusform>Show %n more face</numerusform>
                <numerusform>Show %n more faces</numerusform>
            </translation>
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
            <translation>{percent}% of the faces have a name</translation>
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
        <name>NotClearList</name>
        <message>
            <source>Pictures that are not clear</source>
            <translation>Pictures that are not clear</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OfficerDialog</name>
        <message>
            <source>Somebody new</source>
            <translation>Somebody new</translation>
        </message>
        <message>
            <source>Name and roles</source>
            <translation>Name and roles</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Uses the program</source>
            <translation>Uses the program</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>Roles</source>
            <translation>Roles</translation>
        </message>
        <message>
            <source>In a small branch one person holds them all. The log shows which role was used.</source>
            <translation>In a small branch one person holds them all. The log shows which role was used.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Saved</translation>
        </message>
    </context>
    <context>
        <name>OfficersCard</name>
        <message>
            <source>Add somebody …</source>
            <translation>Add somebody …</translation>
        </message>
        <message>
            <source>Who uses the program here</source>
            <translation>Who uses the program here</translation>
        </message>
        <message>
            <source>The log names whoever decides, publishes or records something, by what is chosen here. It does not lock anything: everybody who opens the register can choose.</source>
            <translation>The log names whoever decides, publishes or records something, by what is chosen here. It does not lock anything: everybody who opens the register can choose.</translation>
        </message>
        <message>
            <source>Choose who you are, so that the log can say who did what.</source>
            <translation>Choose who you are, so that the log can say who did what.</translation>
        </message>
        <message>
            <source>Write your name, so that the log can say who did what.</source>
            <translation>Write your name, so that the log can say who did what.</translation>
        </message>
        <message>
            <source>No name yet</source>
            <translation>No name yet</translation>
        </message>
        <message>
            <source>No longer uses the program</source>
            <translation>No longer uses the program</translation>
        </message>
        <message>
            <source>I am {name}</source>
            <translation>I am {name}</translation>
        </message>
        <message>
            <source>Write your name …</source>
            <translation>Write your name …</translation>
        </message>
        <message>
            <source>Change …</source>
            <translation>Change …</translation>
        </message>
        <message>
            <source>Change {name}</source>
            <translation>Change {name}</translation>
        </message>
    </context>
    <context>
        <name>OpeningFields</name>
        <message>
            <source>This computer</source>
            <translation>This computer</translation>
        </message>
        <message>
            <source>A passphrase</source>
            <translation>A passphrase</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Passphrase</translation>
        </message>
        <message>
            <source>Once more</source>
            <translation>Once more</translation>
        </message>
        <message>
            <source>What opens the register?</source>
            <translation>What opens the register?</translation>
        </message>
        <message>
            <source>The register opens with its passphrase.</source>
            <translation>The register opens with its passphrase.</translation>
        </message>
        <message>
            <source>Write a passphrase.</source>
            <translation>Write a passphrase.</translation>
        </message>
        <message>
            <source>The two passphrases are not the same.</source>
            <translation>The two passphrases are not the same.</translation>
        </message>
        <message>
            <source>Asked for every time. Four words or more are easy to remember. Nobody can find it again for you.</source>
            <translation>Asked for every time. Four words or more are easy to remember. Nobody can find it again for you.</translation>
        </message>
        <message>
            <source>Whoever can log in here as you can open it. Nothing to remember.</source>
            <translation>Whoever can log in here as you can open it. Nothing to remember.</translation>
        </message>
    </context>
    <context>
        <name>OrganisationCard</name>
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
            <source>Telephone</source>
            <translation>Telephone</translation>
        </message>
        <message>
            <source>Data protection contact</source>
            <translation>Data protection contact</translation>
        </message>
        <message>
            <source>Email</source>
            <translation>Email</translation>
        </message>
        <message>
            <source>Email or telephone, often at the national office</source>
            <translation>Email or telephone, often at the national office</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Country</translation>
        </message>
        <message>
            <source>Norway</source>
            <translation>Norway</translation>
        </message>
        <message>
            <source>Sweden</source>
            <translation>Sweden</translation>
        </message>
        <message>
            <source>The country decides which days are counted, and that the picture of somebody who has died is protected in Norway.</source>
            <translation>The country decides which days are counted, and that the picture of somebody who has died is protected in Norway.</translation>
        </message>
        <message>
            <source>Language of forms and letters</source>
            <translation>Language of forms and letters</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>What belongs on forms, letters and posters, so that people know whom to ask.</source>
            <translation>What belongs on forms, letters and posters, so that people know whom to ask.</translation>
        </message>
        <message>
            <source>Write the name of the branch.</source>
            <translation>Write the name of the branch.</translation>
        </message>
        <message>
            <source>The email address must have an @ and no spaces.</source>
            <translation>The email address must have an @ and no spaces.</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Saved</translation>
        </message>
        <message>
            <source>Somebody else changed the organisation meanwhile. What you wrote stands here; save again.</source>
            <translation>Somebody else changed the organisation meanwhile. What you wrote stands here; save again.</translation>
        </message>
    </context>
    <context>
        <name>PageNotes</name>
        <message>
            <source>Hide</source>
            <translation>Hide</translation>
        </message>
    </context>
    <context>
        <name>PageWords</name>
        <message>
            <source>Pile from {date}</source>
            <translation>Pile from {date}</translation>
        </message>
        <message>
            <source>Without a name</source>
            <translation>Without a name</translation>
        </message>
        <message>
            <source>Name not known</source>
            <translation>Name not known</translation>
        </message>
        <message>
            <source>Page {number}</source>
            <translation>Page {number}</translation>
        </message>
        <message>
            <source>Withdrawal</source>
            <translation>Withdrawal</translation>
        </message>
        <message>
            <source>Child's side</source>
            <translation>Child's side</translation>
        </message>
        <message>
            <source>Guardians' side</source>
            <translation>Guardians' side</translation>
        </message>
        <message>
            <source>Side {number}</source>
            <translation>Side {number}</translation>
        </message>
        <message>
            <source>Approved, waits for side {number}</source>
            <translation>Approved, waits for side {number}</translation>
        </message>
        <message>
            <source>Choose person</source>
            <translation>Choose person</translation>
        </message>
        <message numerus="yes">
            <source>%n unsure tick(s)</source>
            <translation>
                <numerusform>%n unsure tick</numerusform>
                <numerusform>%n unsure ticks</numerusform>
            </translation>
        </message>
        <message>
            <source>Signature not found</source>
            <translation>Signature not found</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Read</translation>
        </message>
        <message>
            <source>No reference found</source>
            <translation>No reference found</translation>
        </message>
        <message>
            <source>Two forms on one page</source>
            <translation>Two forms on one page</translation>
        </message>
        <message>
            <source>From another branch</source>
            <translation>From another branch</translation>
        </message>
        <message>
            <source>Unknown reference</source>
            <translation>Unknown reference</translation>
        </message>
        <message>
            <source>Code does not fit</source>
            <translation>Code does not fit</translation>
        </message>
        <message>
            <source>From another version</source>
            <translation>From another version</translation>
        </message>
        <message>
            <source>Older version</source>
            <translation>Older version</translation>
        </message>
        <message>
            <source>Corners missing</source>
            <translation>Corners missing</translation>
        </message>
        <message>
            <source>Unsharp picture</source>
            <translation>Unsharp picture</translation>
        </message>
        <message>
            <source>Came twice</source>
            <translation>Came twice</translation>
        </message>
        <message>
            <source>Several copies</source>
            <translation>Several copies</translation>
        </message>
        <message>
            <source>Nothing to read</source>
            <translation>Nothing to read</translation>
        </message>
        <message>
            <source>Look at it</source>
            <translation>Look at it</translation>
        </message>
    </context>
    <context>
        <name>PagesDialog</name>
        <message>
            <source>Scanned form</source>
            <translation>Scanned form</translation>
        </message>
        <message>
            <source>The pages of the scanned form</source>
            <translation>The pages of the scanned form</translation>
        </message>
        <message>
            <source>Opening …</source>
            <translation>Opening …</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>This kind of file cannot be shown here. Save a copy to open it.</source>
            <translation>This kind of file cannot be shown here. Save a copy to open it.</translation>
        </message>
        <message>
            <source>Page {number}</source>
            <translation>Page {number}</translation>
        </message>
    </context>
    <context>
        <name>PaperPane</name>
        <message>
            <source>Larger</source>
            <translation>Larger</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Smaller</translation>
        </message>
        <message>
            <source>Whole page</source>
            <translation>Whole page</translation>
        </message>
        <message>
            <source>Turn the page</source>
            <translation>Turn the page</translation>
        </message>
        <message>
            <source>Read as ticked</source>
            <translation>Read as ticked</translation>
        </message>
        <message>
            <source>Not sure</source>
            <translation>Not sure</translation>
        </message>
    </context>
    <context>
        <name>PaperView</name>
        <message>
            <source>The page</source>
            <translation>The page</translation>
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
        <name>PasteNamesDialog</name>
        <message>
            <source>Paste a list</source>
            <translation>Paste a list</translation>
        </message>
        <message>
            <source>The list, one name on each line</source>
            <translation>The list, one name on each line</translation>
        </message>
        <message>
            <source>One name on each line, with a number before it if you like:
12 Kari Nordmann</source>
            <translation>One name on each line, with a number before it if you like:
12 Kari Nordmann</translation>
        </message>
        <message>
            <source>What somebody new is to us</source>
            <translation>What somebody new is to us</translation>
        </message>
        <message>
            <source>What the list means</source>
            <translation>What the list means</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Add</translation>
        </message>
        <message>
            <source>Paste the names of those who were there</source>
            <translation>Paste the names of those who were there</translation>
        </message>
        <message>
            <source>Somebody new is</source>
            <translation>Somebody new is</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) will be added.</source>
            <translation>
                <numerusform>%n person will be added.</numerusform>
                <numerusform>%n people will be added.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) left out: add them one by one.</source>
            <translation>
                <numerusform>%n line left out: add it by itself.</numerusform>
                <numerusform>%n lines left out: add them one by one.</numerusform>
            </translation>
        </message>
        <message>
            <source>The list is too long. Paste it in parts.</source>
            <translation>The list is too long. Paste it in parts.</translation>
        </message>
        <message>
            <source>Several people are called this</source>
            <translation>Several people are called this</translation>
        </message>
        <message>
            <source>Too long for a name</source>
            <translation>Too long for a name</translation>
        </message>
        <message>
            <source>New: {kind}</source>
            <translation>New: {kind}</translation>
        </message>
        <message>
            <source>Known</source>
            <translation>Known</translation>
        </message>
        <message>
            <source>The number is in use already and is left out</source>
            <translation>The number is in use already and is left out</translation>
        </message>
    </context>
    <context>
        <name>PeoplePage</name>
        <message>
            <source>Search by name</source>
            <translation>Search by name</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Show</translation>
        </message>
        <message>
            <source>Everybody</source>
            <translation>Everybody</translation>
        </message>
        <message>
            <source>With consent</source>
            <translation>With consent</translation>
        </message>
        <message>
            <source>Without consent</source>
            <translation>Without consent</translation>
        </message>
        <message numerus="yes">
            <source>Something ends within %n day(s)</source>
            <translation>
                <numerusform>Something ends within %n day</numerusform>
                <numerusform>Something ends within %n days</numerusform>
            </translation>
        </message>
        <message>
            <source>Children and young people</source>
            <translation>Children and young people</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Withdrawn</translation>
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
            <source>People from a list</source>
            <translation>People from a list</translation>
        </message>
        <message>
            <source>{name} is no longer taken for somebody else</source>
            <translation>{name} is no longer taken for somebody else</translation>
        </message>
        <message>
            <source>New person …</source>
            <translation>New person …</translation>
        </message>
        <message numerus="yes">
            <source>Looking at %n more …</source>
            <translation>
                <numerusform>Looking at %n more …</numerusform>
                <numerusform>Looking at %n more …</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody fits.</source>
            <translation>Nobody fits.</translation>
        </message>
        <message>
            <source>People appear here when you name faces, or add them yourself.</source>
            <translation>People appear here when you name faces, or add them yourself.</translation>
        </message>
        <message>
            <source>Without a name</source>
            <translation>Without a name</translation>
        </message>
        <message numerus="yes">
            <source>{name}, %n year(s)</source>
            <translation>
                <numerusform>{name}, %n</numerusform>
                <numerusform>{name}, %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PersonCard</name>
        <message>
            <source>Show the state of this day</source>
            <translation>Show the state of this day</translation>
        </message>
        <message>
            <source>Back to today</source>
            <translation>Back to today</translation>
        </message>
        <message>
            <source>As of</source>
            <translation>As of</translation>
        </message>
        <message>
            <source>This is how it stands on {date}, as far as is known today.</source>
            <translation>This is how it stands on {date}, as far as is known today.</translation>
        </message>
        <message>
            <source>This is how it stood on {date}, by what is recorded today.</source>
            <translation>This is how it stood on {date}, by what is recorded today.</translation>
        </message>
        <message>
            <source>By then:</source>
            <translation>By then:</translation>
        </message>
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
            <source>Print form …</source>
            <translation>Print form …</translation>
        </message>
        <message>
            <source>More about this person</source>
            <translation>More about this person</translation>
        </message>
        <message>
            <source>Without a name</source>
            <translation>Without a name</translation>
        </message>
        <message>
            <source>Print a withdrawal form …</source>
            <translation>Print a withdrawal form …</translation>
        </message>
        <message>
            <source>Print a confirmation …</source>
            <translation>Print a confirmation …</translation>
        </message>
        <message>
            <source>This is the same person as …</source>
            <translation>This is the same person as …</translation>
        </message>
        <message>
            <source>Is easily mistaken for …</source>
            <translation>Is easily mistaken for …</translation>
        </message>
        <message>
            <source>Add somebody who speaks for this person …</source>
            <translation>Add somebody who speaks for this person …</translation>
        </message>
        <message numerus="yes">
            <source>Show all %n</source>
            <translation>
                <numerusform>Show %n</numerusform>
                <numerusform>Show all %n</numerusform>
            </translation>
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
            <source>Pictures</source>
            <translation>Pictures</translation>
        </message>
    </context>
    <context>
        <name>PersonChoice</name>
        <message>
            <source>Type a name</source>
            <translation>Type a name</translation>
        </message>
        <message>
            <source>without a name</source>
            <translation>without a name</translation>
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
            <source>Who decides</source>
            <translation>Who decides</translation>
        </message>
        <message>
            <source>Language of forms</source>
            <translation>Language of forms</translation>
        </message>
        <message>
            <source>Email</source>
            <translation>Email</translation>
        </message>
        <message>
            <source>Private note</source>
            <translation>Private note</translation>
        </message>
        <message>
            <source>Decides alone</source>
            <translation>Decides alone</translation>
        </message>
        <message>
            <source>Decides with support</source>
            <translation>Decides with support</translation>
        </message>
        <message>
            <source>Somebody else decides</source>
            <translation>Somebody else decides</translation>
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
            <source>Only the year of birth is known</source>
            <translation>Only the year of birth is known</translation>
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
            <source>Year of birth</source>
            <translation>Year of birth</translation>
        </message>
        <message>
            <source>Counts as born on 31 December of that year.</source>
            <translation>Counts as born on 31 December of that year.</translation>
        </message>
        <message>
            <source>Has died</source>
            <translation>Has died</translation>
        </message>
        <message>
            <source>On</source>
            <translation>On</translation>
        </message>
        <message>
            <source>Only the year is known</source>
            <translation>Only the year is known</translation>
        </message>
        <message>
            <source>Day of death</source>
            <translation>Day of death</translation>
        </message>
        <message>
            <source>Year of death</source>
            <translation>Year of death</translation>
        </message>
        <message>
            <source>An adult's birth date is not kept. Choose “Is 18 or older”.</source>
            <translation>An adult's birth date is not kept. Choose “Is 18 or older”.</translation>
        </message>
        <message>
            <source>Keep the birth date: it decides which of the forms count.</source>
            <translation>Keep the birth date: it decides which of the forms count.</translation>
        </message>
        <message>
            <source>Write the year with four digits.</source>
            <translation>Write the year with four digits.</translation>
        </message>
        <message>
            <source>The day of death lies in the future.</source>
            <translation>The day of death lies in the future.</translation>
        </message>
        <message>
            <source>Somebody else changed this person meanwhile. What they wrote is in the fields now, beside what you changed. Look over it, and save again.</source>
            <translation>Somebody else changed this person meanwhile. What they wrote is in the fields now, beside what you changed. Look over it, and save again.</translation>
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
        <name>PersonTimeline</name>
        <message>
            <source>What was said, and when</source>
            <translation>What was said, and when</translation>
        </message>
        <message>
            <source>Nothing yet.</source>
            <translation>Nothing yet.</translation>
        </message>
        <message>
            <source>written down on {date}</source>
            <translation>written down on {date}</translation>
        </message>
        <message>
            <source>The stored scan was altered: it proves nothing.</source>
            <translation>The stored scan was altered: it proves nothing.</translation>
        </message>
        <message>
            <source>The form is kept on paper, not scanned.</source>
            <translation>The form is kept on paper, not scanned.</translation>
        </message>
        <message>
            <source>No signed form or other proof.</source>
            <translation>No signed form or other proof.</translation>
        </message>
        <message>
            <source>Replaced by a correction about somebody else.</source>
            <translation>Replaced by a correction about somebody else.</translation>
        </message>
        <message>
            <source>Replaced on {date}</source>
            <translation>Replaced on {date}</translation>
        </message>
        <message>
            <source>Correct …</source>
            <translation>Correct …</translation>
        </message>
        <message>
            <source>Correct: {title}</source>
            <translation>Correct: {title}</translation>
        </message>
        <message>
            <source>Corrects an earlier statement</source>
            <translation>Corrects an earlier statement</translation>
        </message>
        <message>
            <source>Show the form</source>
            <translation>Show the form</translation>
        </message>
        <message>
            <source>Show sheet {number}</source>
            <translation>Show sheet {number}</translation>
        </message>
    </context>
    <context>
        <name>PictureActs</name>
        <message>
            <source>Which event are the pictures from?</source>
            <translation>Which event are the pictures from?</translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s) chosen</source>
            <translation>
                <numerusform>%n picture chosen</numerusform>
                <numerusform>%n pictures chosen</numerusform>
            </translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Move</translation>
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
        <name>PictureDelegate</name>
        <message>
            <source>Not shown here</source>
            <translation>Not shown here</translation>
        </message>
    </context>
    <context>
        <name>PictureFactsDialog</name>
        <message>
            <source>About the picture</source>
            <translation>About the picture</translation>
        </message>
        <message>
            <source>Where it comes from</source>
            <translation>Where it comes from</translation>
        </message>
        <message>
            <source>Taken by us</source>
            <translation>Taken by us</translation>
        </message>
        <message>
            <source>Sent in by a member</source>
            <translation>Sent in by a member</translation>
        </message>
        <message>
            <source>From another branch or unit</source>
            <translation>From another branch or unit</translation>
        </message>
        <message>
            <source>From elsewhere</source>
            <translation>From elsewhere</translation>
        </message>
        <message>
            <source>From the profile manual</source>
            <translation>From the profile manual</translation>
        </message>
        <message>
            <source>What we may do with it</source>
            <translation>What we may do with it</translation>
        </message>
        <message>
            <source>What it shows</source>
            <translation>What it shows</translation>
        </message>
        <message>
            <source>Not said</source>
            <translation>Not said</translation>
        </message>
        <message>
            <source>A portrait: a person is what it is about</source>
            <translation>A portrait: a person is what it is about</translation>
        </message>
        <message>
            <source>A group: people are what it is about</source>
            <translation>A group: people are what it is about</translation>
        </message>
        <message>
            <source>A situation: what happens is what it is about</source>
            <translation>A situation: what happens is what it is about</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>Link to the source</source>
            <translation>Link to the source</translation>
        </message>
        <message>
            <source>Credit line</source>
            <translation>Credit line</translation>
        </message>
        <message>
            <source>Keywords, with commas between</source>
            <translation>Keywords, with commas between</translation>
        </message>
        <message>
            <source>Alternative text: {language}</source>
            <translation>Alternative text: {language}</translation>
        </message>
        <message>
            <source>Locked while a case is being handled</source>
            <translation>Locked while a case is being handled</translation>
        </message>
        <message>
            <source>The film has captions</source>
            <translation>The film has captions</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Licence</translation>
        </message>
        <message>
            <source>Motif</source>
            <translation>Motif</translation>
        </message>
        <message>
            <source>Keywords</source>
            <translation>Keywords</translation>
        </message>
        <message>
            <source>Every field is saved when you leave it. Ctrl+Z takes the last one back.</source>
            <translation>Every field is saved when you leave it. Ctrl+Z takes the last one back.</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Done</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Not known</translation>
        </message>
        <message>
            <source>Ours</source>
            <translation>Ours</translation>
        </message>
        <message>
            <source>We have permission</source>
            <translation>We have permission</translation>
        </message>
        <message>
            <source>Bought, with the consent of those in it</source>
            <translation>Bought, with the consent of those in it</translation>
        </message>
        <message>
            <source>The link begins with https:// or http://. It is not saved yet.</source>
            <translation>The link begins with https:// or http://. It is not saved yet.</translation>
        </message>
    </context>
    <context>
        <name>PictureFilters</name>
        <message>
            <source>Search by file name</source>
            <translation>Search by file name</translation>
        </message>
        <message>
            <source>Unknown faces</source>
            <translation>Unknown faces</translation>
        </message>
        <message>
            <source>More filters</source>
            <translation>More filters</translation>
        </message>
        <message>
            <source>Size of the pictures</source>
            <translation>Size of the pictures</translation>
        </message>
        <message>
            <source>Answers for {done} of {total}</source>
            <translation>Answers for {done} of {total}</translation>
        </message>
        <message numerus="yes">
            <source>More filters, %n chosen</source>
            <translation>
                <numerusform>More filters, %n chosen</numerusform>
                <numerusform>More filters, %n chosen</numerusform>
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
        <message>
            <source>More …</source>
            <translation>More …</translation>
        </message>
        <message>
            <source>Everything about the picture: origin, licence, languages</source>
            <translation>Everything about the picture: origin, licence, languages</translation>
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
            <source>Without dates</source>
            <translation>Without dates</translation>
        </message>
        <message>
            <source>Not described yet</source>
            <translation>Not described yet</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>closed</translation>
        </message>
        <message>
            <source>Without event</source>
            <translation>Without event</translation>
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
            <source>No pictures here yet. Add a folder of pictures, or drag pictures onto the event.</source>
            <translation>No pictures here yet. Add a folder of pictures, or drag pictures onto the event.</translation>
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
        <name>PlacesCard</name>
        <message>
            <source>Where may pictures be shown?</source>
            <translation>Where may pictures be shown?</translation>
        </message>
        <message>
            <source>Everybody must have said yes</source>
            <translation>Everybody must have said yes</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Place</translation>
        </message>
        <message>
            <source>Together</source>
            <translation>Together</translation>
        </message>
        <message numerus="yes">
            <source>All %n channel(s)</source>
            <translation>
                <numerusform>%n channel</numerusform>
                <numerusform>All %n channels</numerusform>
            </translation>
        </message>
        <message>
            <source>Not ticked on the form</source>
            <translation>Not ticked on the form</translation>
        </message>
        <message>
            <source>No to photographs that tell what we have done</source>
            <translation>No to photographs that tell what we have done</translation>
        </message>
        <message>
            <source>Said no</source>
            <translation>Said no</translation>
        </message>
    </context>
    <context>
        <name>PolicyCard</name>
        <message>
            <source>Save the rules …</source>
            <translation>Save the rules …</translation>
        </message>
        <message>
            <source>Discard the changes</source>
            <translation>Discard the changes</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Rules</translation>
        </message>
        <message>
            <source>What the branch has decided. The defaults are the strictest advice there is; under each stands why. Every change is a new version that names who decided it.</source>
            <translation>What the branch has decided. The defaults are the strictest advice there is; under each stands why. Every change is a new version that names who decided it.</translation>
        </message>
        <message>
            <source>What was decided before</source>
            <translation>What was decided before</translation>
        </message>
        <message>
            <source>Version {number} was saved meanwhile by somebody else. What you chose stands here, not saved.</source>
            <translation>Version {number} was saved meanwhile by somebody else. What you chose stands here, not saved.</translation>
        </message>
        <message>
            <source>Version {number} is in force.</source>
            <translation>Version {number} is in force.</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) not saved</source>
            <translation>
                <numerusform>%n change not saved</numerusform>
                <numerusform>%n changes not saved</numerusform>
            </translation>
        </message>
        <message>
            <source>Write what the data protection impact assessment is called before faces are recognised across events.</source>
            <translation>Write what the data protection impact assessment is called before faces are recognised across events.</translation>
        </message>
        <message>
            <source>Show the newest only</source>
            <translation>Show the newest only</translation>
        </message>
        <message numerus="yes">
            <source>Show all %n version(s)</source>
            <translation>
                <numerusform>Show all (%n version)</numerusform>
                <numerusform>Show all %n versions</numerusform>
            </translation>
        </message>
        <message>
            <source>Version {number}, {day}, {name}</source>
            <translation>Version {number}, {day}, {name}</translation>
        </message>
        <message>
            <source>somebody here</source>
            <translation>somebody here</translation>
        </message>
        <message>
            <source>Version {number}, {day}</source>
            <translation>Version {number}, {day}</translation>
        </message>
        <message>
            <source>From the start: the defaults</source>
            <translation>From the start: the defaults</translation>
        </message>
    </context>
    <context>
        <name>PolicyDialog</name>
        <message>
            <source>Save the rules</source>
            <translation>Save the rules</translation>
        </message>
        <message numerus="yes">
            <source>People are protected less than before by %n of these changes.</source>
            <translation>
                <numerusform>%n of these changes protects people less than before.</numerusform>
                <numerusform>%n of these changes protect people less than before.</numerusform>
            </translation>
        </message>
        <message>
            <source>How far the counting is</source>
            <translation>How far the counting is</translation>
        </message>
        <message>
            <source>Stop counting</source>
            <translation>Stop counting</translation>
        </message>
        <message>
            <source>Save as version {number}</source>
            <translation>Save as version {number}</translation>
        </message>
        <message>
            <source>A decision is not undone with Ctrl+Z: decide again to change it. Every version stays readable, and every publication names the version it relied on.</source>
            <translation>A decision is not undone with Ctrl+Z: decide again to change it. Every version stays readable, and every publication names the version it relied on.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Counting the pictures that get another answer …</source>
            <translation>Counting the pictures that get another answer …</translation>
        </message>
        <message>
            <source>No picture gets another answer by this.</source>
            <translation>No picture gets another answer by this.</translation>
        </message>
        <message>
            <source>Less strict than now. Why the default is as it is:</source>
            <translation>Less strict than now. Why the default is as it is:</translation>
        </message>
        <message>
            <source>{done} of {total} pictures looked at.</source>
            <translation>{done} of {total} pictures looked at.</translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s) get another answer</source>
            <translation>
                <numerusform>%n picture gets another answer</numerusform>
                <numerusform>%n pictures get another answer</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n less strict</source>
            <translation>
                <numerusform>%n less strict</numerusform>
                <numerusform>%n less strict</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n stricter</source>
            <translation>
                <numerusform>%n stricter</numerusform>
                <numerusform>%n stricter</numerusform>
            </translation>
        </message>
        <message>
            <source>The pictures were not counted to the end. The rules can be saved all the same.</source>
            <translation>The pictures were not counted to the end. The rules can be saved all the same.</translation>
        </message>
        <message>
            <source>The rules are saved as version {number}</source>
            <translation>The rules are saved as version {number}</translation>
        </message>
    </context>
    <context>
        <name>PortableCard</name>
        <message>
            <source>Export the register …</source>
            <translation>Export the register …</translation>
        </message>
        <message>
            <source>Import a register …</source>
            <translation>Import a register …</translation>
        </message>
        <message>
            <source>Export and import</source>
            <translation>Export and import</translation>
        </message>
        <message>
            <source>The whole register in one open file, to take it to another program. For safety copies use the backup: that one is encrypted.</source>
            <translation>The whole register in one open file, to take it to another program. For safety copies use the backup: that one is encrypted.</translation>
        </message>
    </context>
    <context>
        <name>Practice</name>
        <message>
            <source>Klarert – practice</source>
            <translation>Klarert – practice</translation>
        </message>
        <message>
            <source>A backup cannot be put back in practice, where nothing is real. Leave practice first.</source>
            <translation>A backup cannot be put back in practice, where nothing is real. Leave practice first.</translation>
        </message>
    </context>
    <context>
        <name>PracticeBar</name>
        <message>
            <source>Practice</source>
            <translation>Practice</translation>
        </message>
        <message>
            <source>Practice: nothing here is real</source>
            <translation>Practice: nothing here is real</translation>
        </message>
        <message>
            <source>The people and pictures are drawn. Try whatever you like.</source>
            <translation>The people and pictures are drawn. Try whatever you like.</translation>
        </message>
        <message>
            <source>Start over …</source>
            <translation>Start over …</translation>
        </message>
        <message>
            <source>Leave practice</source>
            <translation>Leave practice</translation>
        </message>
        <message>
            <source>Start over</source>
            <translation>Start over</translation>
        </message>
        <message>
            <source>Everything you tried here goes away, and practice begins again. Your own register stays.</source>
            <translation>Everything you tried here goes away, and practice begins again. Your own register stays.</translation>
        </message>
    </context>
    <context>
        <name>PreviewDialog</name>
        <message>
            <source>Preview</source>
            <translation>Preview</translation>
        </message>
        <message>
            <source>Check this picture</source>
            <translation>Check this picture</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>{n} of {total}</source>
            <translation>{n} of {total}</translation>
        </message>
    </context>
    <context>
        <name>PrintChoices</name>
        <message>
            <source>What to print</source>
            <translation>What to print</translation>
        </message>
        <message>
            <source>For which event</source>
            <translation>For which event</translation>
        </message>
        <message>
            <source>For whom</source>
            <translation>For whom</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Language</translation>
        </message>
        <message>
            <source>How many</source>
            <translation>How many</translation>
        </message>
        <message>
            <source>Blank forms for adults</source>
            <translation>Blank forms for adults</translation>
        </message>
        <message>
            <source>Blank forms for children</source>
            <translation>Blank forms for children</translation>
        </message>
        <message>
            <source>Blank ones for adults who just turn up</source>
            <translation>Blank ones for adults who just turn up</translation>
        </message>
        <message>
            <source>Blank ones for children who just turn up</source>
            <translation>Blank ones for children who just turn up</translation>
        </message>
        <message>
            <source>Nobody: a blank form</source>
            <translation>Nobody: a blank form</translation>
        </message>
        <message>
            <source>Type a name</source>
            <translation>Type a name</translation>
        </message>
        <message>
            <source>Each person's own</source>
            <translation>Each person's own</translation>
        </message>
        <message>
            <source>The person's own</source>
            <translation>The person's own</translation>
        </message>
        <message>
            <source>The branch's own</source>
            <translation>The branch's own</translation>
        </message>
        <message>
            <source>Choose an event</source>
            <translation>Choose an event</translation>
        </message>
        <message>
            <source>No event in particular</source>
            <translation>No event in particular</translation>
        </message>
        <message>
            <source>Forms for everybody missing at an event</source>
            <translation>Forms for everybody missing at an event</translation>
        </message>
        <message>
            <source>Form for one person</source>
            <translation>Form for one person</translation>
        </message>
        <message>
            <source>Blank form for adults</source>
            <translation>Blank form for adults</translation>
        </message>
        <message>
            <source>Blank form for children</source>
            <translation>Blank form for children</translation>
        </message>
        <message>
            <source>Withdrawal form</source>
            <translation>Withdrawal form</translation>
        </message>
        <message>
            <source>Confirmation of what is recorded</source>
            <translation>Confirmation of what is recorded</translation>
        </message>
        <message>
            <source>Poster, A4</source>
            <translation>Poster, A4</translation>
        </message>
        <message>
            <source>Poster, A3</source>
            <translation>Poster, A3</translation>
        </message>
        <message>
            <source>Attendance list</source>
            <translation>Attendance list</translation>
        </message>
        <message>
            <source>Who has answered what, as a table</source>
            <translation>Who has answered what, as a table</translation>
        </message>
        <message>
            <source>Letters that ask for removal</source>
            <translation>Letters that ask for removal</translation>
        </message>
    </context>
    <context>
        <name>PrintDialog</name>
        <message>
            <source>Print</source>
            <translation>Print</translation>
        </message>
        <message>
            <source>Progress of the printing</source>
            <translation>Progress of the printing</translation>
        </message>
        <message>
            <source>Save as PDF …</source>
            <translation>Save as PDF …</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Print …</source>
            <translation>Print …</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>Save as PDF</translation>
        </message>
        <message>
            <source>There is a file called {file} already. Choose another name.</source>
            <translation>There is a file called {file} already. Choose another name.</translation>
        </message>
        <message>
            <source>Printing …</source>
            <translation>Printing …</translation>
        </message>
        <message>
            <source>Writing the references down …</source>
            <translation>Writing the references down …</translation>
        </message>
        <message numerus="yes">
            <source>%n page(s) sent to the printer</source>
            <translation>
                <numerusform>%n page sent to the printer</numerusform>
                <numerusform>%n pages sent to the printer</numerusform>
            </translation>
        </message>
        <message>
            <source>Stopped. What has come out of the printer counts; print again for the rest.</source>
            <translation>Stopped. What has come out of the printer counts; print again for the rest.</translation>
        </message>
        <message>
            <source>Page {page} of {count}</source>
            <translation>Page {page} of {count}</translation>
        </message>
    </context>
    <context>
        <name>PrintPreview</name>
        <message>
            <source>The page as it will be printed</source>
            <translation>The page as it will be printed</translation>
        </message>
        <message>
            <source>Page before</source>
            <translation>Page before</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Next page</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Larger</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Smaller</translation>
        </message>
        <message>
            <source>Whole page</source>
            <translation>Whole page</translation>
        </message>
        <message>
            <source>Page {page} of {count}</source>
            <translation>Page {page} of {count}</translation>
        </message>
    </context>
    <context>
        <name>PrintWords</name>
        <message>
            <source>Choose an event at the left.</source>
            <translation>Choose an event at the left.</translation>
        </message>
        <message>
            <source>Choose a person at the left.</source>
            <translation>Choose a person at the left.</translation>
        </message>
        <message numerus="yes">
            <source>%n form(s).</source>
            <translation>
                <numerusform>%n form.</numerusform>
                <numerusform>%n forms.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them for children.</source>
            <translation>
                <numerusform>%n of them for children.</numerusform>
                <numerusform>%n of them for children.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n letter(s).</source>
            <translation>
                <numerusform>%n letter.</numerusform>
                <numerusform>%n letters.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n page(s).</source>
            <translation>
                <numerusform>%n page.</numerusform>
                <numerusform>%n pages.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n have said no or must never be shown, and are not asked.</source>
            <translation>
                <numerusform>%n has said no or must never be shown, and is not asked.</numerusform>
                <numerusform>%n have said no or must never be shown, and are not asked.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n child(ren) have more than two guardians: print one more form for the third.</source>
            <translation>
                <numerusform>%n child has more than two guardians: print one more form for the third.</numerusform>
                <numerusform>%n children have more than two guardians: print one more form for the third.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n have a representative, and the form has no line for one: record that answer on the card.</source>
            <translation>
                <numerusform>%n has a representative, and the form has no line for one: record that answer on the card.</numerusform>
                <numerusform>%n have a representative, and the form has no line for one: record that answer on the card.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n protected person(s) are left out: the list lies where others see it.</source>
            <translation>
                <numerusform>%n person who must never be published is left out: the list lies where others see it.</numerusform>
                <numerusform>%n people who must never be published are left out: the list lies where others see it.</numerusform>
            </translation>
        </message>
        <message>
            <source>When you save it, the same confirmation is put beside the PDF as a file for programs (JSON).</source>
            <translation>When you save it, the same confirmation is put beside the PDF as a file for programs (JSON).</translation>
        </message>
        <message>
            <source>Each paper gets a reference of its own when you print or save it, so that it finds its person when it comes back. Here it is left open.</source>
            <translation>Each paper gets a reference of its own when you print or save it, so that it finds its person when it comes back. Here it is left open.</translation>
        </message>
        <message>
            <source>Copies that look the same are shown once.</source>
            <translation>Copies that look the same are shown once.</translation>
        </message>
        <message>
            <source>Saved as {file}</source>
            <translation>Saved as {file}</translation>
        </message>
        <message>
            <source>Saved as {file} and {record}</source>
            <translation>Saved as {file} and {record}</translation>
        </message>
    </context>
    <context>
        <name>ProofDialog</name>
        <message>
            <source>Save a copy as …</source>
            <translation>Save a copy as …</translation>
        </message>
        <message>
            <source>A copy is no longer encrypted: keep it safe, and delete it after use.</source>
            <translation>A copy is no longer encrypted: keep it safe, and delete it after use.</translation>
        </message>
        <message>
            <source>Saved as {file}</source>
            <translation>Saved as {file}</translation>
        </message>
    </context>
    <context>
        <name>ProposalBar</name>
        <message>
            <source>Make an event …</source>
            <translation>Make an event …</translation>
        </message>
        <message>
            <source>Choose one …</source>
            <translation>Choose one …</translation>
        </message>
        <message>
            <source>Show them</source>
            <translation>Show them</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Not now</translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s) without a date in “{folder}” have no event.</source>
            <translation>
                <numerusform>%n picture without a date in “{folder}” has no event.</numerusform>
                <numerusform>%n pictures without a date in “{folder}” have no event.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s) from {day} in “{folder}” have no event.</source>
            <translation>
                <numerusform>%n picture from {day} in “{folder}” has no event.</numerusform>
                <numerusform>%n pictures from {day} in “{folder}” have no event.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s) from {day} to {last} in “{folder}” have no event.</source>
            <translation>
                <numerusform>%n picture from {day} to {last} in “{folder}” has no event.</numerusform>
                <numerusform>%n pictures from {day} to {last} in “{folder}” have no event.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PublishDialog</name>
        <message>
            <source>It is already out</source>
            <translation>It is already out</translation>
        </message>
        <message>
            <source>Log as published</source>
            <translation>Log as published</translation>
        </message>
        <message>
            <source>The day it went out</source>
            <translation>The day it went out</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Link</translation>
        </message>
        <message>
            <source>Where in the channel</source>
            <translation>Where in the channel</translation>
        </message>
        <message>
            <source>Whose post it is</source>
            <translation>Whose post it is</translation>
        </message>
        <message>
            <source>Our own post</source>
            <translation>Our own post</translation>
        </message>
        <message>
            <source>We shared somebody else's post</source>
            <translation>We shared somebody else's post</translation>
        </message>
        <message>
            <source>The text that went out with it</source>
            <translation>The text that went out with it</translation>
        </message>
        <message>
            <source>Without the link nobody finds the post again when it has to come down.</source>
            <translation>Without the link nobody finds the post again when it has to come down.</translation>
        </message>
        <message>
            <source>Went out on</source>
            <translation>Went out on</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>As</source>
            <translation>As</translation>
        </message>
        <message>
            <source>Whose</source>
            <translation>Whose</translation>
        </message>
        <message>
            <source>Log it</source>
            <translation>Log it</translation>
        </message>
        <message>
            <source>Already out: {channel}</source>
            <translation>Already out: {channel}</translation>
        </message>
        <message>
            <source>Published on {channel}</source>
            <translation>Published on {channel}</translation>
        </message>
        <message>
            <source>The log says what the answer is. If it is not clear, taking it down goes on the list at once.</source>
            <translation>The log says what the answer is. If it is not clear, taking it down goes on the list at once.</translation>
        </message>
        <message>
            <source>The log keeps the answer with the forms it rests on, and where to find the post again.</source>
            <translation>The log keeps the answer with the forms it rests on, and where to find the post again.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s) with one link, one day and one text.</source>
            <translation>
                <numerusform>%n picture with one link, one day and one text.</numerusform>
                <numerusform>%n pictures with one link, one day and one text.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Log %n picture(s)</source>
            <translation>
                <numerusform>Log %n picture</numerusform>
                <numerusform>Log %n pictures</numerusform>
            </translation>
        </message>
        <message>
            <source>Named in the text: {names}</source>
            <translation>Named in the text: {names}</translation>
        </message>
        <message>
            <source>It cannot have gone out in the future.</source>
            <translation>It cannot have gone out in the future.</translation>
        </message>
        <message>
            <source>Copy the whole link from the browser: it begins with https:// or http://.</source>
            <translation>Copy the whole link from the browser: it begins with https:// or http://.</translation>
        </message>
        <message>
            <source>The text is too long to be kept. Write the beginning of it.</source>
            <translation>The text is too long to be kept. Write the beginning of it.</translation>
        </message>
        <message>
            <source>Logged as published</source>
            <translation>Logged as published</translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s) logged as published</source>
            <translation>
                <numerusform>%n picture logged as published</numerusform>
                <numerusform>%n pictures logged as published</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Logged. %n picture(s) must come down: see Withdrawals and removals.</source>
            <translation>
                <numerusform>Logged. %n picture must come down: see Withdrawals and removals.</numerusform>
                <numerusform>Logged. %n pictures must come down: see Withdrawals and removals.</numerusform>
            </translation>
        </message>
        <message>
            <source>Logged. It must come down: see Withdrawals and removals.</source>
            <translation>Logged. It must come down: see Withdrawals and removals.</translation>
        </message>
    </context>
    <context>
        <name>QMessageBox</name>
        <message>
            <source>Show Details...</source>
            <translation>Show the details …</translation>
        </message>
        <message>
            <source>Hide Details...</source>
            <translation>Hide the details …</translation>
        </message>
    </context>
    <context>
        <name>QuestionBar</name>
        <message>
            <source>What the picture is used for</source>
            <translation>What the picture is used for</translation>
        </message>
        <message>
            <source>Where in the channel</source>
            <translation>Where in the channel</translation>
        </message>
        <message>
            <source>Names that are written</source>
            <translation>Names that are written</translation>
        </message>
        <message>
            <source>Names as in the texts</source>
            <translation>Names as in the texts</translation>
        </message>
        <message>
            <source>First names are written</source>
            <translation>First names are written</translation>
        </message>
        <message>
            <source>Full names are written</source>
            <translation>Full names are written</translation>
        </message>
        <message>
            <source>The day of publication</source>
            <translation>The day of publication</translation>
        </message>
        <message>
            <source>On</source>
            <translation>On</translation>
        </message>
        <message>
            <source>On: today</source>
            <translation>On: today</translation>
        </message>
        <message>
            <source>Ask about another day than today</source>
            <translation>Ask about another day than today</translation>
        </message>
    </context>
    <context>
        <name>QuestionWords</name>
        <message>
            <source>The line is faint.</source>
            <translation>The line is faint.</translation>
        </message>
        <message>
            <source>The box is filled in.</source>
            <translation>The whole box is filled in.</translation>
        </message>
        <message>
            <source>It looks corrected.</source>
            <translation>It looks corrected.</translation>
        </message>
        <message>
            <source>There is something beside the box.</source>
            <translation>There is something beside the box.</translation>
        </message>
        <message>
            <source>It may be a stain.</source>
            <translation>It may be a stain.</translation>
        </message>
        <message>
            <source>The box was not found.</source>
            <translation>The box was not found.</translation>
        </message>
        <message>
            <source>The picture is not sharp here.</source>
            <translation>The picture is not sharp here.</translation>
        </message>
    </context>
    <context>
        <name>ReadingBar</name>
        <message>
            <source>Progress of the reading</source>
            <translation>Progress of the reading</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stop</translation>
        </message>
        <message>
            <source>What was read by then stays</source>
            <translation>What was read by then stays</translation>
        </message>
        <message>
            <source>Opening the pages …</source>
            <translation>Opening the pages …</translation>
        </message>
        <message numerus="yes">
            <source>%n page(s) read</source>
            <translation>
                <numerusform>%n page read</numerusform>
                <numerusform>%n pages read</numerusform>
            </translation>
        </message>
        <message>
            <source>Stopping …</source>
            <translation>Stopping …</translation>
        </message>
    </context>
    <context>
        <name>ReasonKind</name>
        <message>
            <source>Somebody said no</source>
            <translation>Somebody said no</translation>
        </message>
        <message>
            <source>Protected or locked</source>
            <translation>Protected or locked</translation>
        </message>
        <message>
            <source>Consent is missing</source>
            <translation>Consent is missing</translation>
        </message>
        <message>
            <source>The yes is for something else</source>
            <translation>The yes is for something else</translation>
        </message>
        <message>
            <source>Time to ask again</source>
            <translation>Time to ask again</translation>
        </message>
        <message>
            <source>Something to settle about a person</source>
            <translation>Something to settle about a person</translation>
        </message>
        <message>
            <source>Faces without a name</source>
            <translation>Faces without a name</translation>
        </message>
        <message>
            <source>Suggested names</source>
            <translation>Suggested names</translation>
        </message>
        <message>
            <source>Not looked over yet</source>
            <translation>Not looked over yet</translation>
        </message>
        <message>
            <source>Source or photographer</source>
            <translation>Source or photographer</translation>
        </message>
    </context>
    <context>
        <name>RecoveryKey</name>
        <message>
            <source>Save a recovery key …</source>
            <translation>Save a recovery key …</translation>
        </message>
        <message>
            <source>Print …</source>
            <translation>Print …</translation>
        </message>
        <message>
            <source>Print a recovery key</source>
            <translation>Print a recovery key</translation>
        </message>
        <message>
            <source>The only way in if this computer is lost or the passphrase forgotten. Keep it locked away.</source>
            <translation>The only way in if this computer is lost or the passphrase forgotten. Keep it locked away.</translation>
        </message>
        <message>
            <source>Where should the recovery key be written?</source>
            <translation>Where should the recovery key be written?</translation>
        </message>
        <message>
            <source>recovery-key.txt</source>
            <translation>recovery-key.txt</translation>
        </message>
        <message>
            <source>The recovery key is sent to the printer. Lock the sheet away.</source>
            <translation>The recovery key is sent to the printer. Lock the sheet away.</translation>
        </message>
        <message>
            <source>The printer did not take the sheet. Try again, or save the key as a file.</source>
            <translation>The printer did not take the sheet. Try again, or save the key as a file.</translation>
        </message>
        <message>
            <source>Recovery key for Klarert</source>
            <translation>Recovery key for Klarert</translation>
        </message>
        <message>
            <source>Whoever has this sheet can open the register and every backup of it. Lock it away, best outside the house where the computer is. To use it: choose a backup under Settings, and write the key.</source>
            <translation>Whoever has this sheet can open the register and every backup of it. Lock it away, best outside the house where the computer is. To use it: choose a backup under Settings, and write the key.</translation>
        </message>
    </context>
    <context>
        <name>Remedies</name>
        <message>
            <source>Use an exception …</source>
            <translation>Use an exception …</translation>
        </message>
        <message>
            <source>Does not want to be shown …</source>
            <translation>Does not want to be shown …</translation>
        </message>
        <message>
            <source>The answer in every channel …</source>
            <translation>The answer in every channel …</translation>
        </message>
        <message>
            <source>It is somebody else</source>
            <translation>It is somebody else</translation>
        </message>
        <message>
            <source>Wears a no-photo badge</source>
            <translation>Wears a no-photo badge</translation>
        </message>
        <message>
            <source>Is what the picture is about</source>
            <translation>Is what the picture is about</translation>
        </message>
        <message>
            <source>Is one of several</source>
            <translation>Is one of several</translation>
        </message>
        <message>
            <source>Is in the background</source>
            <translation>Is in the background</translation>
        </message>
        <message>
            <source>Is not in the picture after all</source>
            <translation>Is not in the picture after all</translation>
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
            <source>Stranger</source>
            <translation>Stranger</translation>
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
            <source>Change the text</source>
            <translation>Change the text</translation>
        </message>
        <message>
            <source>Record signed form …</source>
            <translation>Record signed form …</translation>
        </message>
        <message>
            <source>Print form …</source>
            <translation>Print form …</translation>
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
            <source>Open the film</source>
            <translation>Open the film</translation>
        </message>
        <message>
            <source>I watched all of it</source>
            <translation>I watched all of it</translation>
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
            <source>State the permission …</source>
            <translation>State the permission …</translation>
        </message>
        <message>
            <source>See the licence …</source>
            <translation>See the licence …</translation>
        </message>
        <message>
            <source>The film has captions</source>
            <translation>The film has captions</translation>
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
        <name>RemovalCard</name>
        <message>
            <source>Open the post</source>
            <translation>Open the post</translation>
        </message>
        <message>
            <source>Copy the link</source>
            <translation>Copy the link</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Proof</source>
            <translation>Proof</translation>
        </message>
        <message>
            <source>Drop a screenshot here as proof</source>
            <translation>Drop a screenshot here as proof</translation>
        </message>
        <message>
            <source>Mark as removed</source>
            <translation>Mark as removed</translation>
        </message>
        <message>
            <source>Letter …</source>
            <translation>Letter …</translation>
        </message>
        <message>
            <source>I have asked for it</source>
            <translation>I have asked for it</translation>
        </message>
        <message>
            <source>Cannot be done …</source>
            <translation>Cannot be done …</translation>
        </message>
        <message>
            <source>It is still there: open again</source>
            <translation>It is still there: open again</translation>
        </message>
        <message>
            <source>{picture} on {place}</source>
            <translation>{picture} on {place}</translation>
        </message>
        <message>
            <source>This must come down</source>
            <translation>This must come down</translation>
        </message>
        <message>
            <source>Consent was withdrawn on {date}</source>
            <translation>Consent was withdrawn on {date}</translation>
        </message>
        <message>
            <source>{name} withdrew consent on {date}</source>
            <translation>{name} withdrew consent on {date}</translation>
        </message>
        <message>
            <source>It concerns: {scope}</source>
            <translation>It concerns: {scope}</translation>
        </message>
        <message>
            <source>Delete the post, then mark it here.</source>
            <translation>Delete the post, then mark it here.</translation>
        </message>
        <message>
            <source>Replace the picture by one with the face covered, then mark it here.</source>
            <translation>Replace the picture by one with the face covered, then mark it here.</translation>
        </message>
        <message>
            <source>Take the name off, then mark it here.</source>
            <translation>Take the name off, then mark it here.</translation>
        </message>
        <message>
            <source>Ask them to delete their copy, and mark it when they confirm.</source>
            <translation>Ask them to delete their copy, and mark it when they confirm.</translation>
        </message>
        <message>
            <source>Ask the medium to take it down, and mark it when it is gone.</source>
            <translation>Ask the medium to take it down, and mark it when it is gone.</translation>
        </message>
        <message>
            <source>Print no more copies, and put away those that are left.</source>
            <translation>Print no more copies, and put away those that are left.</translation>
        </message>
        <message>
            <source>Have the stored copy of the page cleared, then mark it here.</source>
            <translation>Have the stored copy of the page cleared, then mark it here.</translation>
        </message>
        <message>
            <source>Marked as removed</source>
            <translation>Marked as removed</translation>
        </message>
        <message>
            <source>Marked as asked for</source>
            <translation>Marked as asked for</translation>
        </message>
        <message>
            <source>Write in the note why it cannot be done.</source>
            <translation>Write in the note why it cannot be done.</translation>
        </message>
        <message>
            <source>Marked as impossible</source>
            <translation>Marked as impossible</translation>
        </message>
        <message>
            <source>Open again</source>
            <translation>Open again</translation>
        </message>
    </context>
    <context>
        <name>RemovalDialog</name>
        <message>
            <source>Somebody wants it removed</source>
            <translation>Somebody wants it removed</translation>
        </message>
        <message>
            <source>Somebody who is not named here …</source>
            <translation>Somebody who is not named here …</translation>
        </message>
        <message>
            <source>Who wants the picture removed?</source>
            <translation>Who wants the picture removed?</translation>
        </message>
        <message>
            <source>No reason is needed. The picture is not published from now on, and what is out goes on the list of what must come down.</source>
            <translation>No reason is needed. The picture is not published from now on, and what is out goes on the list of what must come down.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
    </context>
    <context>
        <name>RemovalModel</name>
        <message>
            <source>Picture</source>
            <translation>Picture</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Published</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Who</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Due</translation>
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
            <translation>What must come down</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Search</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>To do</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Done</translation>
        </message>
        <message>
            <source>All</source>
            <translation>All</translation>
        </message>
        <message>
            <source>Somebody wants to withdraw …</source>
            <translation>Somebody wants to withdraw …</translation>
        </message>
        <message>
            <source>Letters …</source>
            <translation>Letters …</translation>
        </message>
        <message>
            <source>Withdrawals and removals</source>
            <translation>Withdrawals and removals</translation>
        </message>
        <message numerus="yes">
            <source>%n removal(s) past the due date. Do these first.</source>
            <translation>
                <numerusform>%n removal is past the due date. Do it first.</numerusform>
                <numerusform>%n removals are past the due date. Do these first.</numerusform>
            </translation>
        </message>
        <message>
            <source>Another branch or unit</source>
            <translation>Another branch or unit</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) late</source>
            <translation>
                <numerusform>%n day late</numerusform>
                <numerusform>%n days late</numerusform>
            </translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Today</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) left</source>
            <translation>
                <numerusform>%n day left</numerusform>
                <numerusform>%n days left</numerusform>
            </translation>
        </message>
        <message>
            <source>Asked, no answer yet</source>
            <translation>Asked, no answer yet</translation>
        </message>
        <message>
            <source>Removed</source>
            <translation>Removed</translation>
        </message>
        <message>
            <source>Cannot be done</source>
            <translation>Cannot be done</translation>
        </message>
        <message>
            <source>Nothing is out that must come down. Withdrawals put it here by themselves.</source>
            <translation>Nothing is out that must come down. Withdrawals put it here by themselves.</translation>
        </message>
        <message>
            <source>Nothing here.</source>
            <translation>Nothing here.</translation>
        </message>
    </context>
    <context>
        <name>RestoreDialog</name>
        <message>
            <source>Restore from a backup</source>
            <translation>Restore from a backup</translation>
        </message>
        <message>
            <source>No file chosen yet.</source>
            <translation>No file chosen yet.</translation>
        </message>
        <message>
            <source>Choose the backup …</source>
            <translation>Choose the backup …</translation>
        </message>
        <message>
            <source>Passphrase or recovery key</source>
            <translation>Passphrase or recovery key</translation>
        </message>
        <message>
            <source>Show what I write</source>
            <translation>Show what I write</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Restore</translation>
        </message>
        <message>
            <source>The file is called klarert-, a date, and .klarert. It can lie on a memory stick.</source>
            <translation>The file is called klarert-, a date, and .klarert. It can lie on a memory stick.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>The backup</source>
            <translation>The backup</translation>
        </message>
        <message>
            <source>Backups (*.klarert);;All files (*)</source>
            <translation>Backups (*.klarert);;All files (*)</translation>
        </message>
        <message>
            <source>Taken on {date} at {time}.</source>
            <translation>Taken on {date} at {time}.</translation>
        </message>
        <message>
            <source>This computer can open it.</source>
            <translation>This computer can open it.</translation>
        </message>
        <message>
            <source>What was done since then is undone, names of faces too. Consents, withdrawals and publications that are newer than the backup are kept. The current register is set aside in its folder, not deleted.</source>
            <translation>What was done since then is undone, names of faces too. Consents, withdrawals and publications that are newer than the backup are kept. The current register is set aside in its folder, not deleted.</translation>
        </message>
        <message numerus="yes">
            <source>This is the backup of ANOTHER register. It takes the place of the one open now, with its %n person(s). The current register is set aside in its folder, not deleted.</source>
            <translation>
                <numerusform>This is the backup of ANOTHER register. It takes the place of the one open now, with its %n person. The current register is set aside in its folder, not deleted.</numerusform>
                <numerusform>This is the backup of ANOTHER register. It takes the place of the one open now, with its %n people. The current register is set aside in its folder, not deleted.</numerusform>
            </translation>
        </message>
        <message>
            <source>The current register is empty; the backup takes its place.</source>
            <translation>The current register is empty; the backup takes its place.</translation>
        </message>
        <message>
            <source>Replace this register</source>
            <translation>Replace this register</translation>
        </message>
        <message>
            <source>Write the passphrase or the recovery key.</source>
            <translation>Write the passphrase or the recovery key.</translation>
        </message>
    </context>
    <context>
        <name>ReturnedActs</name>
        <message>
            <source>Remove the page</source>
            <translation>Remove the page</translation>
        </message>
        <message>
            <source>Remove this page of {name}?</source>
            <translation>Remove this page of {name}?</translation>
        </message>
        <message>
            <source>Its picture and everything read on it are deleted for good, and nothing of it is recorded. Keep the paper if it is somebody's answer.</source>
            <translation>Its picture and everything read on it are deleted for good, and nothing of it is recorded. Keep the paper if it is somebody's answer.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remove</translation>
        </message>
    </context>
    <context>
        <name>ReturnedAnswers</name>
        <message>
            <source>Change person</source>
            <translation>Change person</translation>
        </message>
        <message>
            <source>The answers</source>
            <translation>The answers</translation>
        </message>
        <message>
            <source>Answers from</source>
            <translation>Answers from</translation>
        </message>
        <message>
            <source>Take the older form</source>
            <translation>Take the older form</translation>
        </message>
        <message>
            <source>It is another copy, file it too</source>
            <translation>File this copy too</translation>
        </message>
        <message>
            <source>These sides are of one sheet</source>
            <translation>These sides are of one sheet</translation>
        </message>
        <message>
            <source>All the others are empty</source>
            <translation>All the others are empty</translation>
        </message>
        <message>
            <source>When you have looked at the page: every box without an answer is a no</source>
            <translation>When you have looked at the page: every box without an answer is a no</translation>
        </message>
    </context>
    <context>
        <name>ReturnedEmpty</name>
        <message>
            <source>Read the forms that came back</source>
            <translation>Read the forms that came back</translation>
        </message>
        <message>
            <source>Scan the whole pile into one file, or photograph each page from above with all four corners.</source>
            <translation>Scan the whole pile into one file, or photograph each page from above with all four corners.</translation>
        </message>
        <message>
            <source>Drop the files or the folder here. The program finds who each page is from, and the ticks.</source>
            <translation>Drop the files or the folder here. The program finds who each page is from, and the ticks.</translation>
        </message>
        <message>
            <source>Look at each page beside what was read, correct it, and approve. Before that nothing counts.</source>
            <translation>Look at each page beside what was read, correct it, and approve. Before that nothing counts.</translation>
        </message>
        <message>
            <source>Choose scans or pictures …</source>
            <translation>Choose scans or pictures …</translation>
        </message>
        <message>
            <source>or drop PDF files, pictures or a folder here</source>
            <translation>or drop PDF files, pictures or a folder here</translation>
        </message>
        <message>
            <source>Drop returned forms here</source>
            <translation>Drop returned forms here</translation>
        </message>
    </context>
    <context>
        <name>ReturnedForms</name>
        <message>
            <source>Add scans or pictures …</source>
            <translation>Add scans or pictures …</translation>
        </message>
        <message>
            <source>Pages that came back</source>
            <translation>Pages that came back</translation>
        </message>
        <message>
            <source>Scans and pictures</source>
            <translation>Scans and pictures</translation>
        </message>
        <message>
            <source>Add scans or pictures</source>
            <translation>Add scans or pictures</translation>
        </message>
        <message numerus="yes">
            <source>%n page(s) to look at</source>
            <translation>
                <numerusform>%n page to look at</numerusform>
                <numerusform>%n pages to look at</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n form(s) filed and gone from the list</source>
            <translation>
                <numerusform>%n form is filed and gone from the list</numerusform>
                <numerusform>%n forms are filed and gone from the list</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n form(s) filed. The pile is done.</source>
            <translation>
                <numerusform>%n form is filed. The pile is done.</numerusform>
                <numerusform>%n forms are filed. The pile is done.</numerusform>
            </translation>
        </message>
        <message>
            <source>Reading the first page …</source>
            <translation>Reading the first page …</translation>
        </message>
        <message>
            <source>Filed for {name}, with the page as proof.</source>
            <translation>Filed for {name}, with the page as proof.</translation>
        </message>
        <message>
            <source>Approved for {name}. It is filed when side {number} is approved.</source>
            <translation>Approved for {name}. It is filed when side {number} is approved.</translation>
        </message>
    </context>
    <context>
        <name>ReturnedPaper</name>
        <message>
            <source>Opening the page …</source>
            <translation>Opening the page …</translation>
        </message>
        <message>
            <source>The picture of the page is not here yet. Look at the page before you approve it.</source>
            <translation>The picture of the page is not here yet. Look at the page before you approve it.</translation>
        </message>
    </context>
    <context>
        <name>ReturnedProblem</name>
        <message>
            <source>What is wrong with the page</source>
            <translation>What is wrong with the page</translation>
        </message>
        <message>
            <source>A new scan or photograph of the same page can be added at any time; then remove this one.</source>
            <translation>A new scan or photograph of the same page can be added at any time; then remove this one.</translation>
        </message>
        <message>
            <source>Remove this page …</source>
            <translation>Remove this page …</translation>
        </message>
        <message>
            <source>{state}. Nothing is recorded before all sides are approved.</source>
            <translation>{state}. Nothing is recorded before all sides are approved.</translation>
        </message>
        <message>
            <source>The other side has not come back: look for it in the pile, and scan or photograph it.</source>
            <translation>The other side has not come back: look for it in the pile, and scan or photograph it.</translation>
        </message>
        <message>
            <source>Change the answers</source>
            <translation>Change the answers</translation>
        </message>
        <message>
            <source>File this side alone</source>
            <translation>File this side alone</translation>
        </message>
        <message>
            <source>When the other side will not come; it can still be filed later</source>
            <translation>When the other side will not come; it can still be filed later</translation>
        </message>
        <message>
            <source>The corner with the reference, enlarged</source>
            <translation>The corner with the reference, enlarged</translation>
        </message>
        <message>
            <source>Reference on the paper</source>
            <translation>Reference on the paper</translation>
        </message>
        <message>
            <source>Such as 7KQ2-M4XA</source>
            <translation>Such as 7KQ2-M4XA</translation>
        </message>
        <message>
            <source>Which side</source>
            <translation>Which side</translation>
        </message>
        <message>
            <source>First side</source>
            <translation>First side</translation>
        </message>
        <message>
            <source>Second side</source>
            <translation>Second side</translation>
        </message>
        <message>
            <source>Read with this reference</source>
            <translation>Read with this reference</translation>
        </message>
        <message>
            <source>The reference stands in the upper right corner, below the square code. Type it here:</source>
            <translation>The reference stands in the upper right corner, below the square code. Type it here:</translation>
        </message>
        <message>
            <source>One of these letters was misread. Look at the corner again, letter by letter.</source>
            <translation>One of these letters was misread. Look at the corner again, letter by letter.</translation>
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
        <name>SameSheetDialog</name>
        <message>
            <source>The other guardian</source>
            <translation>The other guardian</translation>
        </message>
        <message>
            <source>Record the signature of {name} from the same sheet</source>
            <translation>Record the signature of {name} from the same sheet</translation>
        </message>
        <message>
            <source>The signature is recorded</source>
            <translation>The signature is recorded</translation>
        </message>
        <message>
            <source>{name} has another guardian, whose yes is needed too. The scan is used again, the ticks are not: each guardian answers alone.</source>
            <translation>{name} has another guardian, whose yes is needed too. The scan is used again, the ticks are not: each guardian answers alone.</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Later</translation>
        </message>
    </context>
    <context>
        <name>SavingDialog</name>
        <message>
            <source>Press Escape once more to leave without saving.</source>
            <translation>Press Escape once more to leave without saving.</translation>
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
            <source>Choose a file: {name}</source>
            <translation>Choose a file: {name}</translation>
        </message>
        <message>
            <source>{file} is here already; it is kept once.</source>
            <translation>{file} is here already; it is kept once.</translation>
        </message>
        <message>
            <source>Reading the file …</source>
            <translation>Reading the file …</translation>
        </message>
        <message>
            <source>{file} is already kept with what was recorded for {name} on {date}.</source>
            <translation>{file} is already kept with what was recorded for {name} on {date}.</translation>
        </message>
        <message>
            <source>Show {file} in full size</source>
            <translation>Show {file} in full size</translation>
        </message>
        <message>
            <source>Paper kept elsewhere</source>
            <translation>Paper kept elsewhere</translation>
        </message>
        <message>
            <source>Leave out {file}</source>
            <translation>Leave out {file}</translation>
        </message>
        <message>
            <source>Scans</source>
            <translation>Scans</translation>
        </message>
    </context>
    <context>
        <name>ScanFolder</name>
        <message numerus="yes">
            <source>%n page(s) from the scanner wait under Forms</source>
            <translation>
                <numerusform>%n page from the scanner waits under Forms</numerusform>
                <numerusform>%n pages from the scanner wait under Forms</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ScannerCard</name>
        <message>
            <source>Look now</source>
            <translation>Look now</translation>
        </message>
        <message>
            <source>Take them in anyway</source>
            <translation>Take them in anyway</translation>
        </message>
        <message>
            <source>Stop watching</source>
            <translation>Stop watching</translation>
        </message>
        <message>
            <source>Folder of the scanner</source>
            <translation>Folder of the scanner</translation>
        </message>
        <message>
            <source>If your scanner saves into a folder, forms that come into it wait under Forms by themselves. The files stay as they are, and nothing is recorded before somebody has looked at each page.</source>
            <translation>If your scanner saves into a folder, forms that come into it wait under Forms by themselves. The files stay as they are, and nothing is recorded before somebody has looked at each page.</translation>
        </message>
        <message>
            <source>Another folder …</source>
            <translation>Another folder …</translation>
        </message>
        <message>
            <source>Choose a folder …</source>
            <translation>Choose a folder …</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) without a form were left alone: {names}</source>
            <translation>
                <numerusform>%n file without a form was left alone: {names}</numerusform>
                <numerusform>%n files without a form were left alone: {names}</numerusform>
            </translation>
        </message>
        <message>
            <source>No folder is watched</source>
            <translation>No folder is watched</translation>
        </message>
        <message>
            <source>The folder cannot be reached now</source>
            <translation>The folder cannot be reached now</translation>
        </message>
        <message>
            <source>Looking …</source>
            <translation>Looking …</translation>
        </message>
        <message numerus="yes">
            <source>%n page(s) came in since the program was started</source>
            <translation>
                <numerusform>%n page came in since the program was started</numerusform>
                <numerusform>%n pages came in since the program was started</numerusform>
            </translation>
        </message>
        <message>
            <source>Waiting for the first page</source>
            <translation>Waiting for the first page</translation>
        </message>
        <message>
            <source>It is looked for again every half minute. Nothing is lost: what comes later is read.</source>
            <translation>It is looked for again every half minute. Nothing is lost: what comes later is read.</translation>
        </message>
        <message>
            <source>{service} copies this folder to the internet, signed forms with it. Choose another.</source>
            <translation>{service} copies this folder to the internet, signed forms with it. Choose another.</translation>
        </message>
        <message>
            <source>Where the scanner saves</source>
            <translation>Where the scanner saves</translation>
        </message>
    </context>
    <context>
        <name>SelectionBar</name>
        <message>
            <source>Clear the selection</source>
            <translation>Clear the selection</translation>
        </message>
        <message>
            <source>Move to event …</source>
            <translation>Move to event …</translation>
        </message>
        <message>
            <source>Photographer …</source>
            <translation>Photographer …</translation>
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
        <message>
            <source>Log as published …</source>
            <translation>Log as published …</translation>
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
        <name>SetUpCard</name>
        <message>
            <source>Set up …</source>
            <translation>Set up …</translation>
        </message>
        <message>
            <source>The set-up is not finished</source>
            <translation>The set-up is not finished</translation>
        </message>
        <message>
            <source>Nobody has said yet what the branch is called and where it publishes.</source>
            <translation>Nobody has said yet what the branch is called and where it publishes.</translation>
        </message>
    </context>
    <context>
        <name>SetUpDialog</name>
        <message>
            <source>Set up Klarert</source>
            <translation>Set up Klarert</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Language</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Country</translation>
        </message>
        <message>
            <source>Where do you publish?</source>
            <translation>Where do you publish?</translation>
        </message>
        <message>
            <source>Welcome to Klarert</source>
            <translation>Welcome to Klarert</translation>
        </message>
        <message>
            <source>Less than a minute, and everything can be changed later under Settings. Nothing leaves this computer.</source>
            <translation>Less than a minute, and everything can be changed later under Settings. Nothing leaves this computer.</translation>
        </message>
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
            <source>Your name</source>
            <translation>Your name</translation>
        </message>
        <message>
            <source>So that everybody sees who recorded what.</source>
            <translation>So that everybody sees who recorded what.</translation>
        </message>
        <message>
            <source>Choose a folder …</source>
            <translation>Choose a folder …</translation>
        </message>
        <message>
            <source>A backup every day</source>
            <translation>A backup every day</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>Skip</translation>
        </message>
        <message>
            <source>Save and begin</source>
            <translation>Save and begin</translation>
        </message>
        <message>
            <source>Get a register from a backup …</source>
            <translation>Get a register from a backup …</translation>
        </message>
        <message>
            <source>Where the backups go</source>
            <translation>Where the backups go</translation>
        </message>
        <message>
            <source>Encrypted. Best on a memory stick or another disk, so that both are not lost at once.</source>
            <translation>Encrypted. Best on a memory stick or another disk, so that both are not lost at once.</translation>
        </message>
        <message>
            <source>Write the name of the branch.</source>
            <translation>Write the name of the branch.</translation>
        </message>
        <message>
            <source>Choose at least one place.</source>
            <translation>Choose at least one place.</translation>
        </message>
        <message>
            <source>Somebody has set up this register meanwhile. Press Skip, and look under Settings.</source>
            <translation>Somebody has set up this register meanwhile. Press Skip, and look under Settings.</translation>
        </message>
        <message>
            <source>Press Escape once more to leave without saving.</source>
            <translation>Press Escape once more to leave without saving.</translation>
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
            <translation>Channels</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Rules</translation>
        </message>
        <message>
            <source>Language and look</source>
            <translation>Language and look</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Keys</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>Backup</translation>
        </message>
        <message>
            <source>Scanner</source>
            <translation>Scanner</translation>
        </message>
        <message>
            <source>Export and import</source>
            <translation>Export and import</translation>
        </message>
        <message>
            <source>Parts of the settings</source>
            <translation>Parts of the settings</translation>
        </message>
        <message>
            <source>Users</source>
            <translation>Users</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Settings</translation>
        </message>
    </context>
    <context>
        <name>SignatureField</name>
        <message>
            <source>{field}: the handwriting, enlarged</source>
            <translation>{field}: the handwriting, enlarged</translation>
        </message>
        <message>
            <source>That is no signature</source>
            <translation>That is no signature</translation>
        </message>
        <message>
            <source>Is this a signature?</source>
            <translation>Is this a signature?</translation>
        </message>
        <message>
            <source>Signature found</source>
            <translation>Signature found</translation>
        </message>
    </context>
    <context>
        <name>SignerBlock</name>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Relation to the child</source>
            <translation>Relation to the child</translation>
        </message>
        <message>
            <source>Has parental responsibility?</source>
            <translation>Has parental responsibility?</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Proposed. Compare it with the handwriting.</source>
            <translation>Proposed. Compare it with the handwriting.</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Signature</translation>
        </message>
        <message>
            <source>Something is written there</source>
            <translation>Something is written there</translation>
        </message>
        <message>
            <source>Nothing is written on this line.</source>
            <translation>Nothing is written on this line.</translation>
        </message>
    </context>
    <context>
        <name>SplitDialog</name>
        <message>
            <source>Split by day</source>
            <translation>Split by day</translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s)</source>
            <translation>
                <numerusform>%n picture</numerusform>
                <numerusform>%n pictures</numerusform>
            </translation>
        </message>
        <message>
            <source>stay in “{title}”</source>
            <translation>stay in “{title}”</translation>
        </message>
        <message>
            <source>Title of the event on {day}</source>
            <translation>Title of the event on {day}</translation>
        </message>
        <message>
            <source>All pictures of this event are from one day.</source>
            <translation>All pictures of this event are from one day.</translation>
        </message>
        <message numerus="yes">
            <source>%n consent(s) hold for just this event. They cover the pictures that stay, not those of the new events: these will be blocked until somebody signs again.</source>
            <translation>
                <numerusform>%n consent holds for just this event. It covers the pictures that stay, not those of the new events: these will be blocked until somebody signs again.</numerusform>
                <numerusform>%n consents hold for just this event. They cover the pictures that stay, not those of the new events: these will be blocked until somebody signs again.</numerusform>
            </translation>
        </message>
        <message>
            <source>Split</source>
            <translation>Split</translation>
        </message>
        <message>
            <source>Each new event takes over what is said about this one and who was there. A day without a title stays where it is, and so do pictures whose day is not known.</source>
            <translation>Each new event takes over what is said about this one and who was there. A day without a title stays where it is, and so do pictures whose day is not known.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Give at least one day a title.</source>
            <translation>Give at least one day a title.</translation>
        </message>
        <message>
            <source>Give the event a title.</source>
            <translation>Give the event a title.</translation>
        </message>
        <message>
            <source>There is an event with this title already. Give this one a title of its own.</source>
            <translation>There is an event with this title already. Give this one a title of its own.</translation>
        </message>
        <message numerus="yes">
            <source>The event is split: %n new event(s)</source>
            <translation>
                <numerusform>The event is split: %n new event</numerusform>
                <numerusform>The event is split: %n new events</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StateCard</name>
        <message>
            <source>Say the age …</source>
            <translation>Say the age …</translation>
        </message>
        <message>
            <source>Nothing is recorded about what this person wants.</source>
            <translation>Nothing is recorded about what this person wants.</translation>
        </message>
    </context>
    <context>
        <name>StatementDialog</name>
        <message>
            <source>I act as data steward</source>
            <translation>I act as data steward</translation>
        </message>
        <message>
            <source>Ctrl+Enter</source>
            <translation>Ctrl+Enter</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Press Escape once more to leave without recording.</source>
            <translation>Press Escape once more to leave without recording.</translation>
        </message>
        <message>
            <source>Say that you act as data steward, or leave it to them.</source>
            <translation>Say that you act as data steward, or leave it to them.</translation>
        </message>
        <message>
            <source>The old entry stays in the log; nothing is deleted.</source>
            <translation>The old entry stays in the log; nothing is deleted.</translation>
        </message>
        <message>
            <source>Not recorded yet: see what is marked above.</source>
            <translation>Not recorded yet: see what is marked above.</translation>
        </message>
    </context>
    <context>
        <name>TickPanel</name>
        <message numerus="yes">
            <source>%n other place(s): no</source>
            <translation>
                <numerusform>%n other place: no</numerusform>
                <numerusform>%n other places: no</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n place(s): no</source>
            <translation>
                <numerusform>%n place: no</numerusform>
                <numerusform>%n places: no</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TickQuestions</name>
        <message>
            <source>More boxes</source>
            <translation>More boxes</translation>
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
            <source>Parental responsibility</source>
            <translation>Parental responsibility</translation>
        </message>
        <message>
            <source>We are two with parental responsibility</source>
            <translation>We are two with parental responsibility</translation>
        </message>
        <message>
            <source>I have it alone</source>
            <translation>I have it alone</translation>
        </message>
        <message>
            <source>What, and which pictures</source>
            <translation>What, and which pictures</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Where</translation>
        </message>
        <message>
            <source>What for</source>
            <translation>What for</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Answers of their own</source>
            <translation>Answers of their own</translation>
        </message>
        <message>
            <source>Membership and health may show</source>
            <translation>Membership and health may show</translation>
        </message>
        <message>
            <source>Other parts of the organisation may use them</source>
            <translation>Other parts of the organisation may use them</translation>
        </message>
        <message>
            <source>Face recognition</source>
            <translation>Face recognition</translation>
        </message>
        <message>
            <source>A guardian has been told</source>
            <translation>A guardian has been told</translation>
        </message>
        <message>
            <source>For the branch</source>
            <translation>For the branch</translation>
        </message>
        <message>
            <source>On paper</source>
            <translation>On paper</translation>
        </message>
        <message>
            <source>Digitally</source>
            <translation>Digitally</translation>
        </message>
        <message>
            <source>Spoken, with a witness</source>
            <translation>Spoken, with a witness</translation>
        </message>
        <message>
            <source>By form</source>
            <translation>By form</translation>
        </message>
        <message>
            <source>By email</source>
            <translation>By email</translation>
        </message>
        <message>
            <source>By phone</source>
            <translation>By phone</translation>
        </message>
        <message>
            <source>In person</source>
            <translation>In person</translation>
        </message>
        <message>
            <source>By message or comment</source>
            <translation>By message or comment</translation>
        </message>
        <message>
            <source>Only from “{title}”</source>
            <translation>Only from “{title}”</translation>
        </message>
        <message>
            <source>Only from one event</source>
            <translation>Only from one event</translation>
        </message>
        <message>
            <source>All activities until {date}</source>
            <translation>All activities until {date}</translation>
        </message>
        <message>
            <source>All activities</source>
            <translation>All activities</translation>
        </message>
        <message>
            <source>Yes, but not everywhere</source>
            <translation>Yes, but not everywhere</translation>
        </message>
        <message>
            <source>The child's own answer</source>
            <translation>The child's own answer</translation>
        </message>
        <message>
            <source>May we take pictures of you?</source>
            <translation>May we take pictures of you?</translation>
        </message>
        <message>
            <source>May we film you?</source>
            <translation>May we film you?</translation>
        </message>
        <message>
            <source>May we show them to others?</source>
            <translation>May we show them to others?</translation>
        </message>
        <message>
            <source>The child answered</source>
            <translation>The child answered</translation>
        </message>
        <message>
            <source>Too young to answer</source>
            <translation>Too young to answer</translation>
        </message>
        <message>
            <source>Filled in by an adult</source>
            <translation>Filled in by an adult</translation>
        </message>
        <message>
            <source>Whom it is about</source>
            <translation>Whom it is about</translation>
        </message>
        <message>
            <source>Themselves</source>
            <translation>Themselves</translation>
        </message>
        <message>
            <source>Somebody they speak for</source>
            <translation>Somebody they speak for</translation>
        </message>
        <message>
            <source>Somebody who has died</source>
            <translation>Somebody who has died</translation>
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
            <source>Only some places</source>
            <translation>Only some places</translation>
        </message>
        <message>
            <source>Only some pictures</source>
            <translation>Only some pictures</translation>
        </message>
        <message>
            <source>Only the name</source>
            <translation>Only the name</translation>
        </message>
        <message>
            <source>Only film or voice</source>
            <translation>Only film or voice</translation>
        </message>
        <message>
            <source>Only sharing with other parts of the organisation</source>
            <translation>Only sharing with other parts of the organisation</translation>
        </message>
        <message>
            <source>Only face recognition</source>
            <translation>Only face recognition</translation>
        </message>
        <message>
            <source>What they want</source>
            <translation>What they want</translation>
        </message>
        <message>
            <source>Remove the pictures</source>
            <translation>Remove the pictures</translation>
        </message>
        <message>
            <source>Make them unrecognisable</source>
            <translation>Make them unrecognisable</translation>
        </message>
        <message>
            <source>Do not use them again</source>
            <translation>Do not use them again</translation>
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
        <name>TodayPage</name>
        <message>
            <source>Check a picture …</source>
            <translation>Check a picture …</translation>
        </message>
        <message>
            <source>Add a folder …</source>
            <translation>Add a folder …</translation>
        </message>
        <message>
            <source>May this picture be used?</source>
            <translation>May this picture be used?</translation>
        </message>
        <message>
            <source>Drop a picture here for the answer. Drop a folder to add it.</source>
            <translation>Drop a picture here for the answer. Drop a folder to add it.</translation>
        </message>
        <message>
            <source>Drop pictures or a folder</source>
            <translation>Drop pictures or a folder</translation>
        </message>
        <message>
            <source>Nothing needs doing.</source>
            <translation>Nothing needs doing.</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) to do.</source>
            <translation>
                <numerusform>%n thing to do.</numerusform>
                <numerusform>%n things to do.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n is (are) urgent.</source>
            <translation>
                <numerusform>%n is urgent.</numerusform>
                <numerusform>%n are urgent.</numerusform>
            </translation>
        </message>
        <message>
            <source>Urgent</source>
            <translation>Urgent</translation>
        </message>
        <message>
            <source>Soon</source>
            <translation>Soon</translation>
        </message>
        <message>
            <source>Can wait</source>
            <translation>Can wait</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
        <message>
            <source>The folder with your pictures</source>
            <translation>The folder with your pictures</translation>
        </message>
        <message>
            <source>The picture to check</source>
            <translation>The picture to check</translation>
        </message>
    </context>
    <context>
        <name>UnlockDialog</name>
        <message>
            <source>It is protected by a passphrase.</source>
            <translation>It is protected by a passphrase.</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Passphrase</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>Open the register</source>
            <translation>Open the register</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
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
            <source>These files lie in the folders that were searched, but nobody knows who is in them. Treat them as not checked.</source>
            <translation>These files lie in the folders that were searched, but nobody knows who is in them. Treat them as not checked.</translation>
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
            <source>Unknown</source>
            <translation>Unknown</translation>
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
            <source>This is about {channel}, where it is posted as well.</source>
            <translation>This is about {channel}, where it is posted as well.</translation>
        </message>
        <message>
            <source>It does not hold here: {why}</source>
            <translation>It does not hold here: {why}</translation>
        </message>
        <message>
            <source>Exception for one person</source>
            <translation>Exception for one person</translation>
        </message>
        <message>
            <source>Exception for the picture</source>
            <translation>Exception for the picture</translation>
        </message>
        <message>
            <source>Remove the exception</source>
            <translation>Remove the exception</translation>
        </message>
        <message>
            <source>Open the link</source>
            <translation>Open the link</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) stop the picture.</source>
            <translation>
                <numerusform>%n person stops the picture.</numerusform>
                <numerusform>%n people stop the picture.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n must be reviewed.</source>
            <translation>
                <numerusform>%n needs review.</numerusform>
                <numerusform>%n need review.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n are clear.</source>
            <translation>
                <numerusform>%n is clear.</numerusform>
                <numerusform>%n are clear.</numerusform>
            </translation>
        </message>
        <message>
            <source>On {date} the answer becomes: {verdict}.</source>
            <translation>On {date} the answer becomes: {verdict}.</translation>
        </message>
        <message>
            <source>The answer changes on {date}: {reason}</source>
            <translation>The answer changes on {date}: {reason}</translation>
        </message>
        <message>
            <source>Is also posted on {channels}.</source>
            <translation>Is also posted on {channels}.</translation>
        </message>
        <message>
            <source>{name} is responsible for the channel.</source>
            <translation>{name} is responsible for the channel.</translation>
        </message>
        <message>
            <source>By the branch's rules, version {version}.</source>
            <translation>By the branch's rules, version {version}.</translation>
        </message>
    </context>
    <context>
        <name>WardsCard</name>
        <message>
            <source>until {date}</source>
            <translation>until {date}</translation>
        </message>
        <message>
            <source>Speaks for</source>
            <translation>Speaks for</translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <source>Choose a folder …</source>
            <translation>Choose a folder …</translation>
        </message>
        <message>
            <source>Go to forms</source>
            <translation>Go to forms</translation>
        </message>
        <message>
            <source>Say who you are …</source>
            <translation>Say who you are …</translation>
        </message>
        <message>
            <source>Get a register from a backup …</source>
            <translation>Get a register from a backup …</translation>
        </message>
        <message>
            <source>Try with practice pictures</source>
            <translation>Try with practice pictures</translation>
        </message>
        <message>
            <source>Choose the folder of pictures</source>
            <translation>Choose the folder of pictures</translation>
        </message>
        <message>
            <source>The pictures stay where they are. The faces are found while you do something else.</source>
            <translation>The pictures stay where they are. The faces are found while you do something else.</translation>
        </message>
        <message>
            <source>Say who is in them</source>
            <translation>Say who is in them</translation>
        </message>
        <message>
            <source>Faces that look alike are put in groups. Name a group, and all its pictures are done.</source>
            <translation>Faces that look alike are put in groups. Name a group, and all its pictures are done.</translation>
        </message>
        <message>
            <source>Record the signed forms</source>
            <translation>Record the signed forms</translation>
        </message>
        <message>
            <source>What each person said yes and no to. Then every picture has its answer.</source>
            <translation>What each person said yes and no to. Then every picture has its answer.</translation>
        </message>
        <message>
            <source>Welcome to Klarert</source>
            <translation>Welcome to Klarert</translation>
        </message>
        <message>
            <source>Three steps, and you know which pictures you may use. Nothing leaves this computer.</source>
            <translation>Three steps, and you know which pictures you may use. Nothing leaves this computer.</translation>
        </message>
        <message>
            <source>You can also drop a folder anywhere in the window.</source>
            <translation>You can also drop a folder anywhere in the window.</translation>
        </message>
        <message>
            <source>Name the faces</source>
            <translation>Name the faces</translation>
        </message>
        <message>
            <source>Ready when the pictures are read</source>
            <translation>Ready when the pictures are read</translation>
        </message>
    </context>
    <context>
        <name>WhoField</name>
        <message>
            <source>If one is written there, tick “Born” and type it.</source>
            <translation>If one is written there, tick “Born” and type it.</translation>
        </message>
        <message>
            <source>Born</source>
            <translation>Born</translation>
        </message>
        <message>
            <source>Somebody new: {name}</source>
            <translation>Somebody new: {name}</translation>
        </message>
        <message>
            <source>Somebody new, as on the other side: {name}</source>
            <translation>Somebody new, as on the other side: {name}</translation>
        </message>
        <message>
            <source>Several people have this name. Choose from the list which one it is.</source>
            <translation>Several people have this name. Choose from the list which one it is.</translation>
        </message>
        <message>
            <source>Counted as grown up: no birth date is written.</source>
            <translation>Counted as grown up: no birth date is written.</translation>
        </message>
    </context>
    <context>
        <name>WhoseDialog</name>
        <message>
            <source>Somebody wants to withdraw</source>
            <translation>Somebody wants to withdraw</translation>
        </message>
        <message>
            <source>Search by name</source>
            <translation>Search by name</translation>
        </message>
        <message>
            <source>People</source>
            <translation>People</translation>
        </message>
        <message>
            <source>Next …</source>
            <translation>Next …</translation>
        </message>
        <message>
            <source>Whose consent is it?</source>
            <translation>Whose consent is it?</translation>
        </message>
        <message>
            <source>A guardian withdraws for the child: choose the child.</source>
            <translation>A guardian withdraws for the child: choose the child.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Nobody here has that name. If they can be recognised in a picture, open the picture and choose “Somebody wants it removed …”.</source>
            <translation>Nobody here has that name. If they can be recognised in a picture, open the picture and choose “Somebody wants it removed …”.</translation>
        </message>
        <message>
            <source>Without a name</source>
            <translation>Without a name</translation>
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
        <name>WithdrawDialog</name>
        <message>
            <source>Withdraw consent</source>
            <translation>Withdraw consent</translation>
        </message>
        <message>
            <source>Correct a withdrawal</source>
            <translation>Correct a withdrawal</translation>
        </message>
        <message>
            <source>Who withdraws</source>
            <translation>Who withdraws</translation>
        </message>
        <message>
            <source>What is withdrawn</source>
            <translation>What is withdrawn</translation>
        </message>
        <message>
            <source>How it was said</source>
            <translation>How it was said</translation>
        </message>
        <message>
            <source>What about pictures that are out already</source>
            <translation>What about pictures that are out already</translation>
        </message>
        <message>
            <source>Received on</source>
            <translation>Received on</translation>
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
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Letter or message</source>
            <translation>Letter or message</translation>
        </message>
        <message>
            <source>Drop the letter or a picture of the message here, in one file.</source>
            <translation>Drop the letter or a picture of the message here, in one file.</translation>
        </message>
        <message>
            <source>Whoever is in the picture</source>
            <translation>Whoever is in the picture</translation>
        </message>
        <message>
            <source>Next of kin</source>
            <translation>Next of kin</translation>
        </message>
        <message>
            <source>An authority</source>
            <translation>An authority</translation>
        </message>
        <message>
            <source>Replaces the entry of {date}</source>
            <translation>Replaces the entry of {date}</translation>
        </message>
        <message>
            <source>A withdrawal is a no. Only the data steward may replace a no.</source>
            <translation>A withdrawal is a no. Only the data steward may replace a no.</translation>
        </message>
        <message>
            <source>Who is it about?</source>
            <translation>Who is it about?</translation>
        </message>
        <message>
            <source>What can we call them?</source>
            <translation>What can we call them?</translation>
        </message>
        <message>
            <source>The name in the comment, or a few words, so that you find them again.</source>
            <translation>The name in the comment, or a few words, so that you find them again.</translation>
        </message>
        <message>
            <source>Who withdraws?</source>
            <translation>Who withdraws?</translation>
        </message>
        <message>
            <source>What?</source>
            <translation>What?</translation>
        </message>
        <message>
            <source>Which channels?</source>
            <translation>Which channels?</translation>
        </message>
        <message>
            <source>Which of them?</source>
            <translation>Which of them?</translation>
        </message>
        <message>
            <source>Which pictures?</source>
            <translation>Which pictures?</translation>
        </message>
        <message>
            <source>What is out already?</source>
            <translation>What is out already?</translation>
        </message>
        <message>
            <source>How was it said?</source>
            <translation>How was it said?</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Somebody who is not in the register</source>
            <translation>Somebody who is not in the register</translation>
        </message>
        <message>
            <source>No reason is needed. It counts from this moment.</source>
            <translation>No reason is needed. It counts from this moment.</translation>
        </message>
        <message>
            <source>Which authority?</source>
            <translation>Which authority?</translation>
        </message>
        <message>
            <source>Which next of kin?</source>
            <translation>Which next of kin?</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Pictures</translation>
        </message>
        <message>
            <source>No picture shows this person yet.</source>
            <translation>No picture shows this person yet.</translation>
        </message>
        <message>
            <source>Looking up what will happen …</source>
            <translation>Looking up what will happen …</translation>
        </message>
        <message>
            <source>Tasks that the old entry left stay open until you close them.</source>
            <translation>Tasks that the old entry left stay open until you close them.</translation>
        </message>
        <message>
            <source>Write what we can call them.</source>
            <translation>Write what we can call them.</translation>
        </message>
        <message>
            <source>Choose somebody from the list.</source>
            <translation>Choose somebody from the list.</translation>
        </message>
        <message>
            <source>Write the name.</source>
            <translation>Write the name.</translation>
        </message>
        <message>
            <source>Tick the channels.</source>
            <translation>Tick the channels.</translation>
        </message>
        <message>
            <source>Tick the pictures.</source>
            <translation>Tick the pictures.</translation>
        </message>
        <message>
            <source>Tick pictures, film or voice.</source>
            <translation>Tick pictures, film or voice.</translation>
        </message>
        <message>
            <source>It cannot have been received in the future.</source>
            <translation>It cannot have been received in the future.</translation>
        </message>
    </context>
    <context>
        <name>WithdrawalHands</name>
        <message>
            <source>Whose consent is withdrawn?</source>
            <translation>Whose consent is withdrawn?</translation>
        </message>
        <message>
            <source>Who withdraws</source>
            <translation>Who withdraws</translation>
        </message>
        <message>
            <source>Who withdraws?</source>
            <translation>Who withdraws?</translation>
        </message>
        <message>
            <source>From which places?</source>
            <translation>From which places?</translation>
        </message>
        <message>
            <source>Which pictures, word for word</source>
            <translation>Which pictures, word for word</translation>
        </message>
        <message>
            <source>Which pictures are meant?</source>
            <translation>Which pictures are meant?</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Pictures</translation>
        </message>
        <message>
            <source>No picture shows this person yet.</source>
            <translation>No picture shows this person yet.</translation>
        </message>
        <message>
            <source>Received on</source>
            <translation>Received on</translation>
        </message>
        <message>
            <source>Signed on</source>
            <translation>Signed on</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Signature</translation>
        </message>
        <message>
            <source>A withdrawal holds from the day it came in.</source>
            <translation>A withdrawal holds from the day it came in.</translation>
        </message>
    </context>
    <context>
        <name>WrittenBox</name>
        <message>
            <source>{field}: the handwriting, enlarged</source>
            <translation>{field}: the handwriting, enlarged</translation>
        </message>
    </context>
    <context>
        <name>WrittenDay</name>
        <message>
            <source>It stands so on the paper</source>
            <translation>It stands so on the paper</translation>
        </message>
    </context>
    <context>
        <name>WrongPerson</name>
        <message>
            <source>Whose entry is it?</source>
            <translation>Whose entry is it?</translation>
        </message>
    </context>
    <context>
        <name>_Notice</name>
        <message>
            <source>Yes, they were told</source>
            <translation>Yes, they were told</translation>
        </message>
        <message>
            <source>How they were told</source>
            <translation>How they were told</translation>
        </message>
        <message>
            <source>When they were told</source>
            <translation>When they were told</translation>
        </message>
        <message>
            <source>Who told them</source>
            <translation>Who told them</translation>
        </message>
        <message>
            <source>Being told is not the same as saying yes. It is kept, and counts as no consent.</source>
            <translation>Being told is not the same as saying yes. It is kept, and counts as no consent.</translation>
        </message>
    </context>
    <context>
        <name>_PickDialog</name>
        <message>
            <source>Search by name</source>
            <translation>Search by name</translation>
        </message>
        <message>
            <source>People</source>
            <translation>People</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Without a name</source>
            <translation>Without a name</translation>
        </message>
    </context>
    <context>
        <name>_Side</name>
        <message>
            <source>Without a name</source>
            <translation>Without a name</translation>
        </message>
        <message>
            <source>{name} (age {age})</source>
            <translation>{name} (age {age})</translation>
        </message>
        <message>
            <source>Show {name}</source>
            <translation>Show {name}</translation>
        </message>
    </context>
    <context>
        <name>_Waiting</name>
        <message>
            <source>Putting the backup back</source>
            <translation>Putting the backup back</translation>
        </message>
        <message>
            <source>Everything in it is checked first. The window then opens again.</source>
            <translation>Everything in it is checked first. The window then opens again.</translation>
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
            <source>that an event was deleted</source>
            <translation>that an event was deleted</translation>
        </message>
        <message>
            <source>that an event was split by day</source>
            <translation>that an event was split by day</translation>
        </message>
        <message>
            <source>that two events became one</source>
            <translation>that two events became one</translation>
        </message>
        <message>
            <source>the photographer of pictures</source>
            <translation>the photographer of pictures</translation>
        </message>
        <message>
            <source>a change of who was at an event</source>
            <translation>a change of who was at an event</translation>
        </message>
        <message>
            <source>what was answered at the first start</source>
            <translation>what was answered at the first start</translation>
        </message>
        <message>
            <source>where pictures lie</source>
            <translation>where pictures lie</translation>
        </message>
        <message>
            <source>people from a list</source>
            <translation>people from a list</translation>
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
            <source>that two people look alike</source>
            <translation>that two people look alike</translation>
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
            <source>the order of the channels</source>
            <translation>the order of the channels</translation>
        </message>
        <message>
            <source>that a channel was deleted</source>
            <translation>that a channel was deleted</translation>
        </message>
        <message>
            <source>that somebody may use the program</source>
            <translation>that somebody may use the program</translation>
        </message>
        <message>
            <source>a change of who uses the program</source>
            <translation>a change of who uses the program</translation>
        </message>
        <message>
            <source>a change of the organisation</source>
            <translation>a change of the organisation</translation>
        </message>
        <message>
            <source>that forms were printed</source>
            <translation>that forms were printed</translation>
        </message>
        <message>
            <source>that a page of a form was approved</source>
            <translation>that a page of a form was approved</translation>
        </message>
        <message>
            <source>that a page of a form waits again</source>
            <translation>that a page of a form waits again</translation>
        </message>
        <message>
            <source>that pages of forms were deleted</source>
            <translation>that pages of forms were deleted</translation>
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
            <source>Done again: {what}</source>
            <translation>Done again: {what}</translation>
        </message>
        <message>
            <source>Not taken back, because later changes build on it: {what}</source>
            <translation>Not taken back, because later changes build on it: {what}</translation>
        </message>
        <message>
            <source>Consents and withdrawals are not undone with Ctrl+Z: correct one with a new statement. Nothing was taken back.</source>
            <translation>Consents and withdrawals are not undone with Ctrl+Z: correct one with a new statement. Nothing was taken back.</translation>
        </message>
        <message>
            <source>A decision about the rules is not undone with Ctrl+Z: decide again under Settings. Every version stays readable. Nothing was taken back.</source>
            <translation>A decision about the rules is not undone with Ctrl+Z: decide again under Settings. Every version stays readable. Nothing was taken back.</translation>
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
        <name>ahead</name>
        <message>
            <source>Somebody</source>
            <translation>Somebody</translation>
        </message>
        <message>
            <source>The consent for {channels} ends on {last}.</source>
            <translation>The consent for {channels} ends on {last}.</translation>
        </message>
        <message>
            <source>The consent from {who} for {channels} ends on {last}.</source>
            <translation>The consent from {who} for {channels} ends on {last}.</translation>
        </message>
        <message>
            <source>The consent for {channels} begins on {date}.</source>
            <translation>The consent for {channels} begins on {date}.</translation>
        </message>
        <message>
            <source>Ask {who} again before {date}.</source>
            <translation>Ask {who} again before {date}.</translation>
        </message>
        <message>
            <source>{who} turns {age} on {date} and then decides alone.</source>
            <translation>{who} turns {age} on {date} and then decides alone.</translation>
        </message>
        <message>
            <source>{who} turns {age} on {date}. After that nobody needs to judge maturity.</source>
            <translation>{who} turns {age} on {date}. After that nobody needs to judge maturity.</translation>
        </message>
        <message>
            <source>From {date} what the guardians said no longer counts, unless {who} has confirmed it.</source>
            <translation>From {date} what the guardians said no longer counts, unless {who} has confirmed it.</translation>
        </message>
        <message>
            <source>The protection of pictures after death ends on {last}.</source>
            <translation>The protection of pictures after death ends on {last}.</translation>
        </message>
        <message>
            <source>{who} speaks for the person from {date}.</source>
            <translation>{who} speaks for the person from {date}.</translation>
        </message>
        <message>
            <source>{who} no longer speaks for the person after {last}.</source>
            <translation>{who} no longer speaks for the person after {last}.</translation>
        </message>
    </context>
    <context>
        <name>answer</name>
        <message>
            <source>no to all other places on the form</source>
            <translation>no to all other places on the form</translation>
        </message>
        <message>
            <source>no to {channels}</source>
            <translation>no to {channels}</translation>
        </message>
        <message>
            <source>not for: {what} ({channels})</source>
            <translation>not for: {what} ({channels})</translation>
        </message>
        <message>
            <source>not {what} ({channels})</source>
            <translation>not {what} ({channels})</translation>
        </message>
        <message>
            <source>not for: {what}</source>
            <translation>not for: {what}</translation>
        </message>
        <message>
            <source>not {what}</source>
            <translation>not {what}</translation>
        </message>
    </context>
    <context>
        <name>correction</name>
        <message>
            <source>{name}: every answer stays as it is.</source>
            <translation>{name}: every answer stays as it is.</translation>
        </message>
        <message>
            <source>{channels}: “{before}” becomes “{after}”</source>
            <translation>{channels}: “{before}” becomes “{after}”</translation>
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
        <name>item_choices</name>
        <message>
            <source>On paper</source>
            <translation>On paper</translation>
        </message>
        <message>
            <source>With a digital signature</source>
            <translation>With a digital signature</translation>
        </message>
        <message>
            <source>By email</source>
            <translation>By email</translation>
        </message>
        <message>
            <source>Spoken, with a witness</source>
            <translation>Spoken, with a witness</translation>
        </message>
        <message>
            <source>Said on film</source>
            <translation>Said on film</translation>
        </message>
        <message>
            <source>Taken over from another register</source>
            <translation>Taken over from another register</translation>
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
        <message>
            <source>Has a consent</source>
            <translation>Has a consent</translation>
        </message>
        <message>
            <source>Has said no</source>
            <translation>Has said no</translation>
        </message>
        <message>
            <source>Has not signed</source>
            <translation>Has not signed</translation>
        </message>
        <message>
            <source>With a poster</source>
            <translation>With a poster</translation>
        </message>
        <message>
            <source>Said aloud</source>
            <translation>Said aloud</translation>
        </message>
        <message>
            <source>In the invitation</source>
            <translation>In the invitation</translation>
        </message>
        <message>
            <source>In a letter or email</source>
            <translation>In a letter or email</translation>
        </message>
    </context>
    <context>
        <name>placements</name>
        <message>
            <source>Post</source>
            <translation>Post</translation>
        </message>
        <message>
            <source>Story</source>
            <translation>Story</translation>
        </message>
        <message>
            <source>Cover picture</source>
            <translation>Cover picture</translation>
        </message>
        <message>
            <source>Profile picture</source>
            <translation>Profile picture</translation>
        </message>
        <message>
            <source>Article</source>
            <translation>Article</translation>
        </message>
        <message>
            <source>Newsletter</source>
            <translation>Newsletter</translation>
        </message>
        <message>
            <source>Printed matter</source>
            <translation>Printed matter</translation>
        </message>
        <message>
            <source>Slide</source>
            <translation>Slide</translation>
        </message>
    </context>
    <context>
        <name>refusals</name>
        <message>
            <source>“In person” means the person themself. Choose who really spoke.</source>
            <translation>“In person” means the person themself. Choose who really spoke.</translation>
        </message>
        <message>
            <source>Next of kin can only speak for somebody who has died. Record the death first.</source>
            <translation>Next of kin can only speak for somebody who has died. Record the death first.</translation>
        </message>
        <message>
            <source>Only the data steward may replace a no.</source>
            <translation>Only the data steward may replace a no.</translation>
        </message>
        <message>
            <source>Only the data steward may move an entry to another person.</source>
            <translation>Only the data steward may move an entry to another person.</translation>
        </message>
        <message>
            <source>These two have an entry for some of the same days already. Change that one instead.</source>
            <translation>These two have an entry for some of the same days already. Change that one instead.</translation>
        </message>
        <message>
            <source>Nobody can speak for themselves as a guardian.</source>
            <translation>Nobody can speak for themselves as a guardian.</translation>
        </message>
        <message>
            <source>Then they would speak for each other in a circle.</source>
            <translation>Then they would speak for each other in a circle.</translation>
        </message>
        <message>
            <source>This day lies in the future. Choose the day it was said.</source>
            <translation>This day lies in the future. Choose the day it was said.</translation>
        </message>
        <message>
            <source>Choose at least one.</source>
            <translation>Choose at least one.</translation>
        </message>
        <message>
            <source>Fill this in.</source>
            <translation>Fill this in.</translation>
        </message>
        <message>
            <source>The text has a character that cannot be stored. Type it instead of pasting it.</source>
            <translation>The text has a character that cannot be stored. Type it instead of pasting it.</translation>
        </message>
        <message>
            <source>The text is too long. Shorten it.</source>
            <translation>The text is too long. Shorten it.</translation>
        </message>
        <message>
            <source>The end lies before the start.</source>
            <translation>The end lies before the start.</translation>
        </message>
        <message>
            <source>This is recorded already. Close the window and look.</source>
            <translation>This is recorded already. Close the window and look.</translation>
        </message>
        <message>
            <source>This person is no longer in the register. Choose again.</source>
            <translation>This person is no longer in the register. Choose again.</translation>
        </message>
        <message>
            <source>A channel is no longer in the register. Close the window and open it again.</source>
            <translation>A channel is no longer in the register. Close the window and open it again.</translation>
        </message>
        <message>
            <source>This event is no longer in the register. Choose again.</source>
            <translation>This event is no longer in the register. Choose again.</translation>
        </message>
        <message>
            <source>A picture is no longer in the register. Take it out.</source>
            <translation>A picture is no longer in the register. Take it out.</translation>
        </message>
        <message>
            <source>The entry to correct is no longer in the register.</source>
            <translation>The entry to correct is no longer in the register.</translation>
        </message>
    </context>
    <context>
        <name>restoring</name>
        <message>
            <source>The backup is in place.</source>
            <translation>The backup is in place.</translation>
        </message>
    </context>
    <context>
        <name>rests</name>
        <message>
            <source>News of general interest</source>
            <translation>News of general interest</translation>
        </message>
        <message>
            <source>Beside the motif</source>
            <translation>Beside the motif</translation>
        </message>
        <message>
            <source>Crowd at a public gathering</source>
            <translation>Crowd at a public gathering</translation>
        </message>
        <message>
            <source>Public role</source>
            <translation>Public role</translation>
        </message>
        <message>
            <source>Employee, decided by the employer</source>
            <translation>Employee, decided by the employer</translation>
        </message>
        <message>
            <source>Legitimate interest</source>
            <translation>Legitimate interest</translation>
        </message>
        <message>
            <source>What the picture shows is news now, and matters to more than us. It stops being news in time.</source>
            <translation>What the picture shows is news now, and matters to more than us. It stops being news in time.</translation>
        </message>
        <message>
            <source>The person is small, at the edge, and not what the picture is about. Never a close-up.</source>
            <translation>The person is small, at the edge, and not what the picture is about. Never a close-up.</translation>
        </message>
        <message>
            <source>A demonstration, parade or public meeting, shown as a crowd. Not a portrait of one of them.</source>
            <translation>A demonstration, parade or public meeting, shown as a crowd. Not a portrait of one of them.</translation>
        </message>
        <message>
            <source>The person speaks or acts in public here, and the picture shows just that. Only for this event.</source>
            <translation>The person speaks or acts in public here, and the picture shows just that. Only for this event.</translation>
        </message>
        <message>
            <source>The employer has decided it, as for a staff page. Saying no must cost the employee nothing.</source>
            <translation>The employer has decided it, as for a staff page. Saying no must cost the employee nothing.</translation>
        </message>
        <message>
            <source>Those in the picture were told beforehand and could object. Your need weighs more than theirs.</source>
            <translation>Those in the picture were told beforehand and could object. Your need weighs more than theirs.</translation>
        </message>
        <message>
            <source>The branch has not switched exceptions on for this.</source>
            <translation>The branch has not switched exceptions on for this.</translation>
        </message>
        <message>
            <source>Pictures from courses are never published by an exception.</source>
            <translation>Pictures from courses are never published by an exception.</translation>
        </message>
        <message>
            <source>Advertising always needs a yes.</source>
            <translation>Advertising always needs a yes.</translation>
        </message>
        <message>
            <source>It only holds at demonstrations, parades and public meetings.</source>
            <translation>It only holds at demonstrations, parades and public meetings.</translation>
        </message>
        <message>
            <source>The branch asks for consent, so it cannot be replaced by interest.</source>
            <translation>The branch asks for consent, so it cannot be replaced by interest.</translation>
        </message>
        <message>
            <source>Somebody here is what the picture is about.</source>
            <translation>Somebody here is what the picture is about.</translation>
        </message>
        <message>
            <source>The event is not known. Set the event first.</source>
            <translation>The event is not known. Set the event first.</translation>
        </message>
        <message>
            <source>Somebody here has said no to being published.</source>
            <translation>Somebody here has said no to being published.</translation>
        </message>
        <message>
            <source>Recorded by {name} on {date}</source>
            <translation>Recorded by {name} on {date}</translation>
        </message>
        <message>
            <source>Recorded on {date}</source>
            <translation>Recorded on {date}</translation>
        </message>
        <message>
            <source>until {date}</source>
            <translation>until {date}</translation>
        </message>
        <message>
            <source>Published on {channel}</source>
            <translation>Published on {channel}</translation>
        </message>
        <message>
            <source>Published on {channel} {date}</source>
            <translation>Published on {channel} {date}</translation>
        </message>
        <message>
            <source>taken down {date}</source>
            <translation>taken down {date}</translation>
        </message>
        <message>
            <source>Form signed {date}</source>
            <translation>Form signed {date}</translation>
        </message>
        <message>
            <source>Form signed {date} by {name}</source>
            <translation>Form signed {date} by {name}</translation>
        </message>
        <message>
            <source>, until {date}</source>
            <translation>, until {date}</translation>
        </message>
        <message>
            <source>The child said yes on {date}.</source>
            <translation>The child said yes on {date}.</translation>
        </message>
        <message>
            <source>The child said yes on {date}, but not everywhere.</source>
            <translation>The child said yes on {date}, but not everywhere.</translation>
        </message>
        <message>
            <source>The child said no on {date}.</source>
            <translation>The child said no on {date}.</translation>
        </message>
        <message>
            <source>The child was too young to answer on {date}.</source>
            <translation>The child was too young to answer on {date}.</translation>
        </message>
    </context>
    <context>
        <name>said</name>
        <message>
            <source>The person</source>
            <translation>The person</translation>
        </message>
        <message>
            <source>Somebody</source>
            <translation>Somebody</translation>
        </message>
        <message>
            <source>{who} has not answered.</source>
            <translation>{who} has not answered.</translation>
        </message>
        <message>
            <source>Nobody with parental responsibility is recorded.</source>
            <translation>Nobody with parental responsibility is recorded.</translation>
        </message>
        <message>
            <source>{who} may be recognised by the program.</source>
            <translation>{who} may be recognised by the program.</translation>
        </message>
        <message>
            <source>No to face recognition: {who} is named by hand.</source>
            <translation>No to face recognition: {who} is named by hand.</translation>
        </message>
        <message>
            <source>{who} died on {date}.</source>
            <translation>{who} died on {date}.</translation>
        </message>
        <message>
            <source>{who} died in {year}.</source>
            <translation>{who} died in {year}.</translation>
        </message>
        <message>
            <source>{who} decides with support from somebody else.</source>
            <translation>{who} decides with support from somebody else.</translation>
        </message>
        <message>
            <source>{others} decides for {who}.</source>
            <translation>{others} decides for {who}.</translation>
        </message>
        <message>
            <source>Nobody is recorded who decides for {who}.</source>
            <translation>Nobody is recorded who decides for {who}.</translation>
        </message>
        <message>
            <source>{who} says yes to {channels}</source>
            <translation>{who} says yes to {channels}</translation>
        </message>
        <message>
            <source>until {date}</source>
            <translation>until {date}</translation>
        </message>
        <message>
            <source>{who} says yes to {channels} from {date}.</source>
            <translation>{who} says yes to {channels} from {date}.</translation>
        </message>
        <message>
            <source>{who} said yes to {channels}; it ended on {date}.</source>
            <translation>{who} said yes to {channels}; it ended on {date}.</translation>
        </message>
        <message>
            <source>In the same answer, {date}: {noes}.</source>
            <translation>In the same answer, {date}: {noes}.</translation>
        </message>
        <message>
            <source>{who} said no to {channels}, last on {date}.</source>
            <translation>{who} said no to {channels}, last on {date}.</translation>
        </message>
        <message>
            <source>{who} withdrew some pictures on {date} ({number}).</source>
            <translation>{who} withdrew some pictures on {date} ({number}).</translation>
        </message>
        <message>
            <source>{who} withdrew the consent for {channels} on {date}.</source>
            <translation>{who} withdrew the consent for {channels} on {date}.</translation>
        </message>
        <message>
            <source>{who} withdrew the consent for {media} on {date}.</source>
            <translation>{who} withdrew the consent for {media} on {date}.</translation>
        </message>
        <message>
            <source>{who} withdrew everything on {date}.</source>
            <translation>{who} withdrew everything on {date}.</translation>
        </message>
        <message>
            <source>{who} said no to this on {date}: {what} ({channels}).</source>
            <translation>{who} said no to this on {date}: {what} ({channels}).</translation>
        </message>
        <message>
            <source>{who} said no to {number} places on {date}.</source>
            <translation>{who} said no to {number} places on {date}.</translation>
        </message>
        <message>
            <source>{who} said no to {channels} on {date}.</source>
            <translation>{who} said no to {channels} on {date}.</translation>
        </message>
        <message>
            <source>{who} said no to everything on {date}.</source>
            <translation>{who} said no to everything on {date}.</translation>
        </message>
        <message>
            <source>Only what was agreed to later counts.</source>
            <translation>Only what was agreed to later counts.</translation>
        </message>
        <message>
            <source>{who} has not been asked yet.</source>
            <translation>{who} has not been asked yet.</translation>
        </message>
        <message>
            <source>{who} was too young to answer on {date}.</source>
            <translation>{who} was too young to answer on {date}.</translation>
        </message>
        <message>
            <source>{who} said yes on {date}, but not to {channels}.</source>
            <translation>{who} said yes on {date}, but not to {channels}.</translation>
        </message>
        <message>
            <source>{who} said yes on {date}.</source>
            <translation>{who} said yes on {date}.</translation>
        </message>
        <message>
            <source>{who} is {age} and was judged to understand what it means.</source>
            <translation>{who} is {age} and was judged to understand what it means.</translation>
        </message>
        <message>
            <source>{who} is {age}; nobody has noted that {who} understands it.</source>
            <translation>{who} is {age}; nobody has noted that {who} understands it.</translation>
        </message>
        <message>
            <source>may show membership or health</source>
            <translation>may show membership or health</translation>
        </message>
        <message>
            <source>the stored scan has been altered</source>
            <translation>the stored scan has been altered</translation>
        </message>
        <message>
            <source>no signed form is stored</source>
            <translation>no signed form is stored</translation>
        </message>
        <message>
            <source>only “{title}”</source>
            <translation>only “{title}”</translation>
        </message>
        <message>
            <source>only {kind}</source>
            <translation>only {kind}</translation>
        </message>
        <message>
            <source>pictures taken from {first} to {last}</source>
            <translation>pictures taken from {first} to {last}</translation>
        </message>
        <message>
            <source>pictures taken from {first}</source>
            <translation>pictures taken from {first}</translation>
        </message>
        <message>
            <source>pictures taken until {last}</source>
            <translation>pictures taken until {last}</translation>
        </message>
    </context>
    <context>
        <name>speakers</name>
        <message>
            <source>{name} in person</source>
            <translation>{name} in person</translation>
        </message>
        <message>
            <source>{name} as representative</source>
            <translation>{name} as representative</translation>
        </message>
        <message>
            <source>{name} as guardian</source>
            <translation>{name} as guardian</translation>
        </message>
        <message>
            <source>(until {date})</source>
            <translation>(until {date})</translation>
        </message>
        <message>
            <source>{name}, as it was recorded</source>
            <translation>{name}, as it was recorded</translation>
        </message>
    </context>
    <context>
        <name>standing</name>
        <message>
            <source>{name} must never be published.</source>
            <translation>{name} must never be published.</translation>
        </message>
        <message>
            <source>Choose other pictures, and tell nobody why.</source>
            <translation>Choose other pictures, and tell nobody why.</translation>
        </message>
        <message>
            <source>Pictures of {name} must not be published.</source>
            <translation>Pictures of {name} must not be published.</translation>
        </message>
        <message>
            <source>Not {channels}.</source>
            <translation>Not {channels}.</translation>
        </message>
        <message>
            <source>Settle this before pictures of {name} are published ({channels}).</source>
            <translation>Settle this before pictures of {name} are published ({channels}).</translation>
        </message>
        <message>
            <source>No channel is in use.</source>
            <translation>No channel is in use.</translation>
        </message>
        <message>
            <source>{name} says yes to {channels}, but not to photographs that tell what we have done.</source>
            <translation>{name} says yes to {channels}, but not to photographs that tell what we have done.</translation>
        </message>
        <message>
            <source>{name} has said no to every place.</source>
            <translation>{name} has said no to every place.</translation>
        </message>
        <message>
            <source>No to all other places.</source>
            <translation>No to all other places.</translation>
        </message>
        <message>
            <source>No to {number} other places.</source>
            <translation>No to {number} other places.</translation>
        </message>
        <message>
            <source>No to {channels}.</source>
            <translation>No to {channels}.</translation>
        </message>
        <message>
            <source>Nowhere else yet.</source>
            <translation>Nowhere else yet.</translation>
        </message>
        <message>
            <source>Not where a picture can show membership or health.</source>
            <translation>Not where a picture can show membership or health.</translation>
        </message>
        <message>
            <source>Yes to {channels}</source>
            <translation>Yes to {channels}</translation>
        </message>
        <message>
            <source>Yes to all {number} channels</source>
            <translation>Yes to all {number} channels</translation>
        </message>
        <message>
            <source>Yes to {number} of {all} channels</source>
            <translation>Yes to {number} of {all} channels</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Yes</translation>
        </message>
        <message>
            <source>Partly</source>
            <translation>Partly</translation>
        </message>
        <message>
            <source>No</source>
            <translation>No</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Ended</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translation>Not yet</translation>
        </message>
        <message>
            <source>Blank</source>
            <translation>Blank</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>No answer</translation>
        </message>
        <message>
            <source>Not asked</source>
            <translation>Not asked</translation>
        </message>
        <message>
            <source>Too young</source>
            <translation>Too young</translation>
        </message>
        <message>
            <source>Ask again</source>
            <translation>Ask again</translation>
        </message>
        <message>
            <source>until {date}</source>
            <translation>until {date}</translation>
        </message>
    </context>
    <context>
        <name>timeline</name>
        <message>
            <source>Joined with the record “{name}”</source>
            <translation>Joined with the record “{name}”</translation>
        </message>
        <message>
            <source>Entered in the register</source>
            <translation>Entered in the register</translation>
        </message>
        <message>
            <source>Somebody</source>
            <translation>Somebody</translation>
        </message>
        <message>
            <source>{name} (guardian)</source>
            <translation>{name} (guardian)</translation>
        </message>
        <message>
            <source>{name} (representative)</source>
            <translation>{name} (representative)</translation>
        </message>
        <message>
            <source>{who} said yes, but not to everything</source>
            <translation>{who} said yes, but not to everything</translation>
        </message>
        <message>
            <source>{who} said yes</source>
            <translation>{who} said yes</translation>
        </message>
        <message>
            <source>{who} said no</source>
            <translation>{who} said no</translation>
        </message>
        <message>
            <source>Yes: {scope}</source>
            <translation>Yes: {scope}</translation>
        </message>
        <message>
            <source>No: {scope}</source>
            <translation>No: {scope}</translation>
        </message>
        <message>
            <source>Also: {noes}</source>
            <translation>Also: {noes}</translation>
        </message>
        <message>
            <source>from {date}</source>
            <translation>from {date}</translation>
        </message>
        <message>
            <source>until {date}</source>
            <translation>until {date}</translation>
        </message>
        <message>
            <source>may show membership or health</source>
            <translation>may show membership or health</translation>
        </message>
        <message>
            <source>yes to face recognition</source>
            <translation>yes to face recognition</translation>
        </message>
        <message>
            <source>no to face recognition</source>
            <translation>no to face recognition</translation>
        </message>
        <message>
            <source>witness: {name}</source>
            <translation>witness: {name}</translation>
        </message>
        <message>
            <source>understands it: “{note}”</source>
            <translation>understands it: “{note}”</translation>
        </message>
        <message>
            <source>{who} said yes, but not everywhere</source>
            <translation>{who} said yes, but not everywhere</translation>
        </message>
        <message>
            <source>{who} was too young to answer</source>
            <translation>{who} was too young to answer</translation>
        </message>
        <message>
            <source>Not {channels}</source>
            <translation>Not {channels}</translation>
        </message>
        <message>
            <source>pictures: {number}</source>
            <translation>pictures: {number}</translation>
        </message>
        <message>
            <source>{who} withdrew consent</source>
            <translation>{who} withdrew consent</translation>
        </message>
        <message>
            <source>{name} speaks for {who}</source>
            <translation>{name} speaks for {who}</translation>
        </message>
        <message>
            <source>Last day on which {name} speaks for {who}</source>
            <translation>Last day on which {name} speaks for {who}</translation>
        </message>
        <message>
            <source>{who} turned {age}</source>
            <translation>{who} turned {age}</translation>
        </message>
        <message>
            <source>on paper</source>
            <translation>on paper</translation>
        </message>
        <message>
            <source>signed digitally</source>
            <translation>signed digitally</translation>
        </message>
        <message>
            <source>by email</source>
            <translation>by email</translation>
        </message>
        <message>
            <source>spoken</source>
            <translation>spoken</translation>
        </message>
        <message>
            <source>on video</source>
            <translation>on video</translation>
        </message>
        <message>
            <source>taken over from another register</source>
            <translation>taken over from another register</translation>
        </message>
        <message>
            <source>drawn</source>
            <translation>drawn</translation>
        </message>
        <message>
            <source>written</source>
            <translation>written</translation>
        </message>
        <message>
            <source>on a form</source>
            <translation>on a form</translation>
        </message>
        <message>
            <source>by telephone</source>
            <translation>by telephone</translation>
        </message>
        <message>
            <source>in person</source>
            <translation>in person</translation>
        </message>
        <message>
            <source>in a comment</source>
            <translation>in a comment</translation>
        </message>
        <message>
            <source>by letter</source>
            <translation>by letter</translation>
        </message>
        <message>
            <source>representative</source>
            <translation>representative</translation>
        </message>
        <message>
            <source>next of kin</source>
            <translation>next of kin</translation>
        </message>
        <message>
            <source>authority</source>
            <translation>authority</translation>
        </message>
    </context>
    <context>
        <name>verdict_card</name>
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
    </context>
    <context>
        <name>withdrawal</name>
        <message>
            <source>Everything</source>
            <translation>Everything</translation>
        </message>
        <message>
            <source>Only some channels</source>
            <translation>Only some channels</translation>
        </message>
        <message>
            <source>Only these pictures</source>
            <translation>Only these pictures</translation>
        </message>
        <message>
            <source>Only pictures, film or voice</source>
            <translation>Only pictures, film or voice</translation>
        </message>
        <message>
            <source>Only the use of the name</source>
            <translation>Only the use of the name</translation>
        </message>
        <message>
            <source>Only sharing with other units</source>
            <translation>Only sharing with other units</translation>
        </message>
        <message>
            <source>Only face recognition</source>
            <translation>Only face recognition</translation>
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
            <source>By email</source>
            <translation>By email</translation>
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
            <source>In a comment or message</source>
            <translation>In a comment or message</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>Remove it</translation>
        </message>
        <message>
            <source>Make the person unrecognisable</source>
            <translation>Make the person unrecognisable</translation>
        </message>
        <message>
            <source>Leave it, but publish nothing new</source>
            <translation>Leave it, but publish nothing new</translation>
        </message>
    </context>
</TS>
